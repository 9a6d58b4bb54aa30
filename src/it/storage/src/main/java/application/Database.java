package application;

import static application.Application.require;
import static application.Application.requireSame;

import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.StatisticsSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.Action;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.Jackson3JsonFormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** A JSON column, whose value Hibernate compares with equals() to decide whether to update it. */
final class Database {

    private Database() {}

    static void verify(SynchronizationJobCollectionResponse jobs) {
        verify(jobs, new JacksonJsonFormatMapper());
        verify(jobs, new Jackson3JsonFormatMapper());
    }

    private static void verify(SynchronizationJobCollectionResponse jobs, FormatMapper mapper) {
        try (SessionFactory factory = new HibernatePersistenceConfiguration("jobs")
                .managedClass(Page.class)
                .jdbcUrl("jdbc:h2:mem:jobs;DB_CLOSE_DELAY=-1")
                .jdbcCredentials("sa", "")
                .schemaToolingAction(Action.CREATE_DROP)
                .property(MappingSettings.JSON_FORMAT_MAPPER, mapper)
                .property(StatisticsSettings.GENERATE_STATISTICS, true)
                .createEntityManagerFactory()) {
            factory.inTransaction(session -> session.persist(new Page(1, jobs)));
            factory.inTransaction(session -> requireSame("the JSON column", session.find(Page.class, 1).jobs, jobs));
            require(
                    factory.getStatistics().getEntityUpdateCount() == 0,
                    "a page was updated although it had only been read");

            SynchronizationJobCollectionResponse changed =
                    jobs.toBuilder().putAdditionalData("added", "1").build();
            factory.inTransaction(session -> session.find(Page.class, 1).jobs = changed);
            factory.inTransaction(
                    session -> requireSame("the updated JSON column", session.find(Page.class, 1).jobs, changed));
        }
    }

    @Entity(name = "Page")
    static class Page {

        @Id
        private int id;

        @JdbcTypeCode(SqlTypes.JSON)
        private SynchronizationJobCollectionResponse jobs;

        /** For Hibernate. */
        Page() {}

        Page(int id, SynchronizationJobCollectionResponse jobs) {
            this.id = id;
            this.jobs = jobs;
        }
    }
}
