/**
 * What a mark is and what may stand for it.
 *
 * <p>A town writes into its own Word file:
 *
 * <pre>
 * {{dispute.accepted}}                   the value of a key
 * {{dispute.successRate|2}}              with two decimals
 * {{nightVisit.times|余}}  多  约          roughly, by {@link AboutWord}
 * □{{agreement.form=书面}}书面            the box beside it is ticked
 * {{#dispute.accepted by village}}       in a cell: its row is repeated for each village
 *   {{name}} {{dispute.accepted}} {{share}}   keys of that row, then those around it
 * {{/}}                                  in a later row: the loop goes as far as here
 * {{chart:dispute.byMonth}}              as alt text of a chart: its numbers
 * </pre>
 */
@NullMarked
package io.maplebridge.template.domain;

import org.jspecify.annotations.NullMarked;
