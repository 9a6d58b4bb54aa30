package application;

import com.fasterxml.jackson.databind.ObjectMapper;
import feign.Feign;
import feign.Headers;
import feign.RequestLine;
import feign.Response;
import feign.Util;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonEncoder;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** Reads and writes with the HTTP clients Feign, Jersey and Retrofit, each with its own default mapper. */
public final class Application {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    private final String json;

    private final String url;

    private Application(String json, String url) {
        this.json = json;
        this.url = url;
    }

    public static void main(String[] args) throws IOException {
        String json = Files.readString(Path.of(args[0]));
        try (EchoServer server = new EchoServer(json)) {
            Application application = new Application(json, server.url());
            application.verifyFeign();
            application.verifyJersey();
            application.verifyRetrofit();
        }
        System.out.println("passed: the HTTP clients Feign, Jersey and Retrofit, Jackson " + PLAIN.version());
    }

    private void verifyFeign() throws IOException {
        FeignJobs client = Feign.builder()
                .encoder(new JacksonEncoder())
                .decoder(new JacksonDecoder())
                .target(FeignJobs.class, url);
        SynchronizationJobCollectionResponse jobs = client.list();
        try (Response echoed = client.echo(jobs)) {
            requireSame("Feign", jobs, Util.toString(echoed.body().asReader(StandardCharsets.UTF_8)));
        }
    }

    private void verifyJersey() throws IOException {
        Client client = ClientBuilder.newClient();
        try {
            SynchronizationJobCollectionResponse jobs =
                    client.target(url).request().get(SynchronizationJobCollectionResponse.class);
            requireSame("Jersey", jobs, client.target(url).request().post(Entity.json(jobs), String.class));
        } finally {
            client.close();
        }
    }

    private void verifyRetrofit() throws IOException {
        RetrofitJobs client = new Retrofit.Builder()
                .baseUrl(url)
                .addConverterFactory(JacksonConverterFactory.create())
                .build()
                .create(RetrofitJobs.class);
        SynchronizationJobCollectionResponse jobs = client.list().execute().body();
        requireSame("Retrofit", jobs, client.echo(jobs).execute().body().string());
    }

    private void requireSame(String client, SynchronizationJobCollectionResponse read, String written)
            throws IOException {
        require(
                read.equals(PLAIN.readValue(json, SynchronizationJobCollectionResponse.class)),
                client + " read " + read);
        require(PLAIN.readTree(written).equals(PLAIN.readTree(json)), client + " wrote " + written);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }

    interface FeignJobs {

        @RequestLine("GET /")
        SynchronizationJobCollectionResponse list();

        @RequestLine("POST /")
        @Headers("Content-Type: application/json")
        Response echo(SynchronizationJobCollectionResponse jobs);
    }

    interface RetrofitJobs {

        @GET("/")
        Call<SynchronizationJobCollectionResponse> list();

        @POST("/")
        Call<ResponseBody> echo(@Body SynchronizationJobCollectionResponse jobs);
    }
}
