package org.ossvitals.jobs.statistics;

import org.apache.commons.math3.stat.ranking.NaturalRanking;

/**
 * How much the variance of Kendall's S grows because neighbours in time resemble each other: n over the effective n of
 * Hamed and Rao (1998, Journal of Hydrology 204, 182-196), from the autocorrelation of the residuals' ranks.
 *
 * <p>They sum the lags that differ from zero at 95%; of the two or three years that we have, few would. Here every lag up
 * to the first that is not positive counts, and the variance never shrinks: both err towards no trend.
 */
final class SerialCorrelation {

    /** Below this the residuals count as independent. */
    static final double TOLERATED = 0.3;

    private final double[] centred;

    private SerialCorrelation(double[] centred) {
        this.centred = centred;
    }

    /** @param residuals in the order of time, without trend and seasons */
    static SerialCorrelation of(double[] residuals) {
        double[] ranks = residuals.length == 0 ? residuals : new NaturalRanking().rank(residuals);
        double middle = (ranks.length + 1) / 2.0;
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] -= middle;
        }
        return new SerialCorrelation(ranks);
    }

    /** Autocorrelation at a lag; 0 where nothing varies. */
    double at(int lag) {
        double shared = 0;
        double own = 0;
        for (int i = 0; i < centred.length; i++) {
            own += centred[i] * centred[i];
            shared += i < lag ? 0 : centred[i] * centred[i - lag];
        }
        return own == 0 ? 0 : shared / own;
    }

    /** 1 while the correlation of neighbours is tolerated. */
    double inflation() {
        if (at(1) <= TOLERATED) {
            return 1;
        }
        double n = centred.length;
        double sum = 0;
        for (int lag = 1; lag < n - 2 && at(lag) > 0; lag++) {
            sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * at(lag);
        }
        return 1 + 2 * sum / (n * (n - 1) * (n - 2));
    }
}
