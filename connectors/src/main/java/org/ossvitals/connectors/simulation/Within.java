package org.ossvitals.connectors.simulation;

/** Something together with the repository that it belongs to. */
record Within<T>(Shelf shelf, T what) {}
