/** Trains the tagger from openly licensed gold: where does the model come from, and how good is it? */
@NullMarked
package org.quotidian.benchmarks.training;

import org.jspecify.annotations.NullMarked;
