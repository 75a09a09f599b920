package org.ossvitals.connectors.simulation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which page of a list was asked for. */
record Page(int number, int size) {
    private static final int SIZE_OTHERWISE = 30;
    private static final int LARGEST = 100;

    static Page of(Request request) {
        return of(request, LARGEST);
    }

    /** GitHub clamps what is out of range instead of refusing it. */
    static Page of(Request request, int largest) {
        int size = positive(request.parameter("per_page", ""), SIZE_OTHERWISE);
        return new Page(positive(request.parameter("page", ""), 1), Math.min(size, largest));
    }

    private static int positive(String text, int otherwise) {
        return text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : otherwise;
    }

    /** How many rows one must count to reach the end of this page. */
    long reach() {
        return (long) number * size;
    }

    <T> List<T> cut(List<T> rows) {
        int from = (int) Math.min(rows.size(), reach() - size);
        return rows.subList(from, (int) Math.min(rows.size(), reach()));
    }

    /** The Link header; none when everything is on one page. */
    Map<String, String> links(String url, Request request, int rows) {
        int last = Math.max(1, (rows + size - 1) / size);
        Map<String, Map<String, String>> targets = new LinkedHashMap<>();
        if (number > 1) {
            targets.put("prev", page(request, Math.min(number - 1, last)));
        }
        if (number < last) {
            targets.put("next", page(request, number + 1));
            targets.put("last", page(request, last));
        }
        if (number > 1) {
            targets.put("first", page(request, 1));
        }
        return header(url, targets);
    }

    /** The Link header of a list that goes on behind a row instead of at a page. */
    Map<String, String> links(String url, Request request, String behind) {
        Map<String, String> next = page(request, number + 1);
        next.remove("before");
        next.put("after", behind);
        return header(url, Map.of("next", next));
    }

    private static Map<String, String> page(Request request, int page) {
        Map<String, String> parameters = new LinkedHashMap<>(request.query());
        parameters.put("page", String.valueOf(page));
        return parameters;
    }

    private static Map<String, String> header(String url, Map<String, Map<String, String>> targets) {
        String link = targets.entrySet().stream()
                .map(target -> "<" + url + "?" + query(target.getValue()) + ">; rel=\"" + target.getKey() + "\"")
                .collect(Collectors.joining(", "));
        return link.isEmpty() ? Map.of() : Map.of("Link", link);
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue() == null ? "" : p.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
