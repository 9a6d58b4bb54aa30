package io.github.graphmodel.synchronization;

/** What the enums have in common: a raw value for each constant, the last of which stands for all other raw values. */
interface EnumValue {

    String getValue();
}
