/**
 * What collecting costs, measured against a simulated GitHub: requests, time, memory. Not part of the ordinary tests;
 * {@code mvn -pl connectors test -Dtest='*Benchmark'} runs all. CONTRIBUTING says what they print.
 */
package org.ossvitals.connectors.benchmark;
