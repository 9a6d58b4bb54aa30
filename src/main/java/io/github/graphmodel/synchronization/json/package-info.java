/** A ready mapper for applications that have none of their own. */
@NullMarked
package io.github.graphmodel.synchronization.json;

import org.jspecify.annotations.NullMarked;
