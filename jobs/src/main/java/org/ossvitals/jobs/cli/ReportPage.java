package org.ossvitals.jobs.cli;

import java.nio.file.Path;
import org.ossvitals.reports.model.Computed;

/** What a report on demand has come to: figures, the project they are about, and the page that shows them. */
record ReportPage(Computed computed, String project, Path page) {}
