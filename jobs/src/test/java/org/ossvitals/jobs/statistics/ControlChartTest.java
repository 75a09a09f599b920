package org.ossvitals.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ControlChartTest {

    private static final int SEED = 20261001;
    private static final double[] BASELINE = {10, 12, 11, 9, 10, 11, 10, 12, 9, 11, 10, 11};
    private static final double[] RISING = {11, 12, 13, 13, 14};

    @Test
    void addsUpASmallLastingShift() {
        Cusum sums = Cusum.of(BASELINE, RISING);
        assertThat(sums.up()).containsExactly(new double[] {0, 1, 3, 5, 8}, within(1e-9));
        assertThat(sums.alarmUp()).isTrue();
        assertThat(sums.alarmDown()).isFalse();
        assertThat(Cusum.of(BASELINE, Arrays.copyOf(RISING, 4)).alarmUp())
                .as("5 is not beyond 5")
                .isFalse();
    }

    @Test
    void averagesWithFadingMemory() {
        Ewma averages = Ewma.of(BASELINE, RISING);
        assertThat(averages.average())
                .containsExactly(new double[] {10.65, 11.055, 11.6385, 12.04695, 12.632865}, within(1e-9));
        assertThat(averages.high())
                .containsExactly(
                        new double[] {
                            11.4, 11.598590005416034, 11.683799391788998, 11.723387383456279, 11.742325069416214
                        },
                        within(1e-9));
        assertThat(averages.low()[0]).isCloseTo(9.6, within(1e-9));
        assertThat(averages.alarm()).isTrue();
        assertThat(Ewma.of(BASELINE, Arrays.copyOf(RISING, 3)).alarm()).isFalse();
    }

    @Test
    void fallsLikeItRises() {
        double[] falling = Arrays.stream(RISING).map(each -> 21 - each).toArray();
        Cusum sums = Cusum.of(BASELINE, falling);
        assertThat(sums.down()).containsExactly(new double[] {0, 1, 3, 5, 8}, within(1e-9));
        assertThat(sums.alarmDown()).isTrue();
        assertThat(Ewma.of(BASELINE, falling).alarm()).isTrue();
    }

    @Test
    void raisesNoAlarmWhereTheBaselineHasNoSpreadOrGaps() {
        double[] constant = DoubleStream.generate(() -> 0.1).limit(12).toArray();
        assertThat(Cusum.of(constant, RISING).up()).isEmpty();
        assertThat(Ewma.of(constant, RISING).alarm()).isFalse();
        double[] gap = BASELINE.clone();
        gap[3] = Double.NaN;
        assertThat(Cusum.of(gap, RISING).alarmUp()).isFalse();
        assertThat(ControlChart.of(Arrays.copyOf(constant, 12))).isEmpty();
        assertThat(ControlChart.of(new double[36])).as("nothing ever happened").isEmpty();
    }

    @Test
    void measuresAMonthByTheTwelveBeforeIt() {
        List<ControlChart.Point> chart =
                ControlChart.of(DoubleStream.concat(Arrays.stream(BASELINE), Arrays.stream(RISING))
                        .toArray());
        assertThat(chart).extracting(ControlChart.Point::place).containsExactly(12, 13, 14, 15, 16);
        assertThat(chart.get(0).expected()).isEqualTo(10.5);
        assertThat(chart.get(0).up()).isEqualTo(Cusum.of(BASELINE, RISING).up()[0]);
        assertThat(chart.get(0).average()).isCloseTo(10.65 - 10.5, within(1e-9));
        assertThat(chart.get(1).expected())
                .as("without the first month, with the thirteenth")
                .isCloseTo(10.5 + 1 / 12.0, within(1e-9));
    }

    @Test
    void keepsItsBaselineWhileInAlarm() {
        double[] jump = IntStream.range(0, 40)
                .mapToDouble(i -> BASELINE[i * 7 % 12] + (i < 14 ? 0 : 10))
                .toArray();
        List<ControlChart.Point> chart = ControlChart.of(jump);
        List<ControlChart.Point> after =
                chart.stream().filter(each -> each.place() > 14).toList();
        assertThat(after).allMatch(ControlChart.Point::sumInAlarm);
        assertThat(after)
                .extracting(ControlChart.Point::deviation)
                .containsOnly(after.get(0).deviation());
    }

    @Test
    void takesOutSeasonsFromTwoYearsOn() {
        double[] seasonal = IntStream.range(0, 48)
                .mapToDouble(i -> (i % 12 == 7 ? 30 : 0) + BASELINE[i * 5 % 11])
                .toArray();
        List<ControlChart.Point> chart = ControlChart.of(seasonal);
        assertThat(chart.stream().filter(each -> each.place() >= 24))
                .allSatisfy(each -> assertThat(Math.abs(seasonal[each.place()] - each.expected()))
                        .isLessThan(10))
                .noneMatch(ControlChart.Point::sumInAlarm);
        assertThat(chart.stream().max(Comparator.comparing(ControlChart.Point::deviation)))
                .hasValueSatisfying(each -> assertThat(each.place()).isLessThan(24));
    }

    /** Twelve months tell a level and a spread only roughly, so chance alone alarms more often than in a textbook. */
    @Test
    void isInAlarmRarelyWhereNothingChanges() {
        Random random = new Random(SEED);
        int months = 0;
        int alarms = 0;
        for (int round = 0; round < 500; round++) {
            for (ControlChart.Point each : ControlChart.of(IntStream.range(0, 48)
                    .mapToDouble(i -> random.nextGaussian())
                    .toArray())) {
                months++;
                alarms += each.sumInAlarm() ? 1 : 0;
            }
        }
        assertThat((double) alarms / months).as("seed %d", SEED).isLessThan(0.1);
    }
}
