package io.github.graphmodel.synchronization;

/** An enum constant with a raw value. The last constant of each enum represents all unknown values. */
interface EnumValue {

    String getValue();
}
