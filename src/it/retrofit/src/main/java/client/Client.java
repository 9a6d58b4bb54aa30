package client;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationStatusCode;
import java.nio.file.Files;
import java.nio.file.Path;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** Reads and writes with Retrofit's converter for Jackson. */
public final class Client {

    private Client() {}

    interface Jobs {

        @GET("/")
        Call<SynchronizationJobCollectionResponse> list();

        @POST("/")
        Call<SynchronizationJobCollectionResponse> echo(@Body SynchronizationJobCollectionResponse jobs);
    }

    public static void main(String[] args) throws Exception {
        String json = Files.readString(Path.of(args[0]));
        ObjectMapper mapper = new ObjectMapper();
        try (EchoServer server = new EchoServer(json)) {
            Jobs client = new Retrofit.Builder()
                    .baseUrl(server.url())
                    .addConverterFactory(JacksonConverterFactory.create(mapper))
                    .build()
                    .create(Jobs.class);
            SynchronizationJobCollectionResponse jobs = client.list().execute().body();

            SynchronizationStatusCode code = jobs.getValue().get(0).getStatus().getCode();
            if (code != SynchronizationStatusCode.QUARANTINE) {
                throw new AssertionError("read " + code);
            }
            SynchronizationJobCollectionResponse echo = client.echo(jobs).execute().body();
            String written = mapper.writeValueAsString(echo);
            if (!mapper.readTree(written).equals(mapper.readTree(json))) {
                throw new AssertionError("wrote " + written);
            }
        }
        System.out.println("held: Retrofit's converter, Jackson " + mapper.version());
    }
}
