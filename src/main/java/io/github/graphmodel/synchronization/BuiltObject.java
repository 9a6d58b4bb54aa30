package io.github.graphmodel.synchronization;

/**
 * An object with its builder as its own type. {@link GraphObject} has the builder, too, in a field of the same name, so
 * that libraries that serialize fields, such as Gson and Moshi, reject the classes.
 */
abstract class BuiltObject<B extends GraphObject.Builder<?, B>> extends GraphObject {

    final B builder;

    BuiltObject(B builder) {
        super(builder);
        this.builder = builder;
    }

    @Override
    public B toBuilder() {
        return builder.copy();
    }
}
