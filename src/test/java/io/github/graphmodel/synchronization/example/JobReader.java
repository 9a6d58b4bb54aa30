package io.github.graphmodel.synchronization.example;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.graphmodel.synchronization.SynchronizationJob;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads the jobs of a page one by one, so that memory holds no more than one of them, however large the page is. */
final class JobReader {

    private JobReader() {}

    static void forEachJob(ObjectMapper mapper, InputStream page, Consumer<SynchronizationJob> action)
            throws IOException {
        ObjectReader jobs = mapper.readerFor(SynchronizationJob.class);
        try (JsonParser parser = mapper.createParser(page)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String member = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && member.equals("value")) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        action.accept(jobs.readValue(parser));
                    }
                } else {
                    parser.skipChildren();
                }
            }
        }
    }
}
