package org.ossvitals.reports.model;

import java.time.Instant;

/** A release for timelines. {@code kind} is major, minor, patch, prerelease or other. */
public record ReleaseMark(String project, String repository, String tag, String kind, Instant releasedAt) {}
