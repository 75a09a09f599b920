/**
 * What can go wrong between a client and GitHub, to be planned by route, by occurrence or by seeded chance. A
 * {@link org.ossvitals.connectors.simulation.fault.Fault} changes one answer or the way it is sent; a
 * {@link org.ossvitals.connectors.simulation.fault.FaultPlan} says when. Knows nothing of the server that it disturbs.
 */
package org.ossvitals.connectors.simulation.fault;
