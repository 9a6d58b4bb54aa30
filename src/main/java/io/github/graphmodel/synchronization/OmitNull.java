package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Omits a property that is null: an explicit null is serialized with the other properties. */
@JacksonAnnotationsInside
@JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
// A mapper that merges by default would ignore an update in place instead of having it rejected.
@JsonMerge(OptBoolean.FALSE)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface OmitNull {}
