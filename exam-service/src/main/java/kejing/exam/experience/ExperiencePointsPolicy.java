package kejing.exam.experience;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kejing.chassis.problem.Text;
import kejing.exam.career.Post;
import kejing.exam.scheme.ExperienceScheme;
import kejing.exam.scheme.FullYearsRule;

/**
 * Experience points (经历分), rule Q-05: base points of the posts ever held (R5), points for full years in post (R4) and for
 * years in finance (R6), added exactly and capped once, last (R7).
 *
 * <p>Unit: points with 2 decimals; every line is exact, so nothing is rounded before the sum gets its 2 decimals HALF_UP.
 * Dates are inclusive on both ends and clipped to the cut-off date; leadership days are taken out of supervision, so that
 * one day earns once, at the higher rate. That a longer leadership post can cost a supervisor half a point is accepted and
 * shown as a line of its own.
 */
public final class ExperiencePointsPolicy {

    private static final int SCALE = 2;
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(SCALE);

    private final ExperienceScheme scheme;

    public ExperiencePointsPolicy(ExperienceScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * The points of one person.
     *
     * @param cutOff the last day that counts
     * @param posts posts held, in any order
     * @param employments employments in the financial sector, in any order
     */
    public ExperiencePoints assess(
            LocalDate cutOff, Collection<DatedPost> posts, Collection<DatedEmployment> employments) {
        List<ExperienceLine> lines = new ArrayList<>();
        List<DatedPost> counted =
                posts.stream().filter(post -> counts(post, cutOff)).toList();
        lines.addAll(baseLines(counted));
        lines.addAll(yearLines(counted, cutOff));
        lines.add(financeLine(cutOff, employments));
        posts.stream()
                .filter(post -> !counts(post, cutOff))
                .map(post -> notCounted(post, cutOff))
                .forEach(lines::add);
        return capped(lines);
    }

    private static boolean counts(DatedPost post, LocalDate cutOff) {
        return post.documented() && !post.from().isAfter(cutOff);
    }

    private static ExperienceLine notCounted(DatedPost post, LocalDate cutOff) {
        Text title = post.post().title();
        if (!post.documented()) {
            return ExperienceLine.plain(
                    "R5",
                    ExperienceLine.Kind.NOT_COUNTED,
                    NOTHING,
                    new Text(
                            "%s（%s 到任）：无任命文件，视为代理，不计分".formatted(title.zh(), post.from()),
                            "%s (since %s): no appointment document, an acting post, not counted"
                                    .formatted(title.en(), post.from())));
        }
        return ExperienceLine.plain(
                "R4",
                ExperienceLine.Kind.NOT_COUNTED,
                NOTHING,
                new Text(
                        "%s（%s 到任）：晚于截止日 %s，不计分".formatted(title.zh(), post.from(), cutOff),
                        "%s (since %s): after the cut-off date %s, not counted"
                                .formatted(title.en(), post.from(), cutOff)));
    }

    /** R5: base points for the posts ever held up to the cut-off. */
    private List<ExperienceLine> baseLines(List<DatedPost> posts) {
        Map<Post, Long> appointments = new EnumMap<>(Post.class);
        posts.forEach(post -> appointments.merge(post.post(), 1L, Long::sum));
        List<Post> held =
                Arrays.stream(Post.values()).filter(appointments::containsKey).toList();
        return switch (scheme.basePoints()) {
            case ONCE_PER_POST -> held.stream().map(this::baseOnce).toList();
            case HIGHEST_ONLY -> held.stream().limit(1).map(this::baseOfHighest).toList();
            case PER_APPOINTMENT ->
                held.stream()
                        .map(post -> baseOfAppointments(post, appointments.get(post)))
                        .toList();
        };
    }

    private ExperienceLine baseOnce(Post post) {
        BigDecimal points = points(scheme.baseOf(post));
        return ExperienceLine.plain(
                "R5",
                ExperienceLine.Kind.BASE,
                points,
                new Text(
                        "曾任%s，基础分 %s 分（同一职务只计一次）".formatted(post.title().zh(), plain(points)),
                        "held the post of %s: base %s points, once for each kind of post"
                                .formatted(post.title().en(), plain(points))));
    }

    private ExperienceLine baseOfHighest(Post post) {
        BigDecimal points = points(scheme.baseOf(post));
        return ExperienceLine.plain(
                "R5",
                ExperienceLine.Kind.BASE,
                points,
                new Text(
                        "最高职务为%s，基础分 %s 分（只计最高职务）".formatted(post.title().zh(), plain(points)),
                        "highest post %s: base %s points, only the highest post counts"
                                .formatted(post.title().en(), plain(points))));
    }

    private ExperienceLine baseOfAppointments(Post post, long times) {
        BigDecimal points = points(scheme.baseOf(post).multiply(BigDecimal.valueOf(times)));
        return ExperienceLine.plain(
                "R5",
                ExperienceLine.Kind.BASE,
                points,
                new Text(
                        "曾 %d 次任%s，每次 %s 分，计 %s 分"
                                .formatted(times, post.title().zh(), plain(scheme.baseOf(post)), plain(points)),
                        "appointed %d times as %s: %s points each, %s points"
                                .formatted(times, post.title().en(), plain(scheme.baseOf(post)), plain(points))));
    }

    /** R4: full years in post, leadership before supervision. */
    private List<ExperienceLine> yearLines(List<DatedPost> posts, LocalDate cutOff) {
        List<ExperienceLine> lines = new ArrayList<>();
        Spells leadership = timeIn(posts, cutOff, Post::isLeadership);
        Spells supervision = timeIn(posts, cutOff, post -> !post.isLeadership());
        Spells supervisionOnly = supervision.without(leadership);
        if (!leadership.isEmpty()) {
            lines.add(yearLine(
                    ExperienceLine.Kind.LEADERSHIP_YEARS,
                    leadership,
                    scheme.leadershipPerYear(),
                    new Text("任支行行长、副行长", "as president or vice president")));
        }
        if (!supervisionOnly.equals(supervision)) {
            lines.add(overlapLine(supervision, supervisionOnly));
        }
        if (!supervisionOnly.isEmpty()) {
            lines.add(yearLine(
                    ExperienceLine.Kind.SUPERVISION_YEARS,
                    supervisionOnly,
                    scheme.supervisionPerYear(),
                    new Text("任主管", "as supervisor")));
        }
        return lines;
    }

    private static Spells timeIn(List<DatedPost> posts, LocalDate cutOff, Predicate<Post> wanted) {
        return Spells.union(posts.stream()
                .filter(post -> wanted.test(post.post()))
                .flatMap(post -> clipped(post.from(), post.to(), cutOff).stream())
                .toList());
    }

    /** R4 a and b: inclusive dates, clipped to the cut-off, as a half-open spell. */
    private static Optional<Spell> clipped(LocalDate from, LocalDate to, LocalDate cutOff) {
        if (from.isAfter(cutOff)) {
            return Optional.empty();
        }
        LocalDate last = to == null || to.isAfter(cutOff) ? cutOff : to;
        return Optional.of(new Spell(from, last.plusDays(1)));
    }

    private ExperienceLine yearLine(ExperienceLine.Kind kind, Spells time, BigDecimal perYear, Text what) {
        long years = time.fullYears(scheme.fullYears());
        BigDecimal points = points(perYear.multiply(BigDecimal.valueOf(years)));
        return ExperienceLine.timed(
                "R4",
                kind,
                time,
                years,
                points,
                new Text(
                        "%s共 %d 个整月，满 %d 年%s，每满一年 %s 分，计 %s 分"
                                .formatted(
                                        what.zh(),
                                        time.wholeMonths(),
                                        years,
                                        reading().zh(),
                                        plain(perYear),
                                        plain(points)),
                        "%s for %d whole months, %d full years%s, %s points a year: %s points"
                                .formatted(
                                        what.en(),
                                        time.wholeMonths(),
                                        years,
                                        reading().en(),
                                        plain(perYear),
                                        plain(points))));
    }

    private Text reading() {
        return switch (scheme.fullYears()) {
            case POOLED -> new Text("（各段月数合并计算）", " (months of all spells together)");
            case PER_SPELL -> new Text("（各段分别取整年）", " (each spell rounded down by itself)");
        };
    }

    private ExperienceLine overlapLine(Spells all, Spells kept) {
        Spells removed = all.without(kept);
        long before = all.fullYears(scheme.fullYears());
        long after = kept.fullYears(scheme.fullYears());
        return ExperienceLine.timed(
                "R4",
                ExperienceLine.Kind.OVERLAP,
                removed,
                0,
                NOTHING,
                new Text(
                        "主管任职与行长、副行长任职重叠的 %d 个整月按行长、副行长计分，主管满年数由 %d 年变为 %d 年"
                                .formatted(removed.wholeMonths(), before, after),
                        "%d whole months as supervisor overlap a leadership post and earn at its rate only; full years as supervisor change from %d to %d"
                                .formatted(removed.wholeMonths(), before, after)));
    }

    /** R6: years in finance, gaps excluded. */
    private ExperienceLine financeLine(LocalDate cutOff, Collection<DatedEmployment> employments) {
        Spells time = Spells.union(employments.stream()
                .flatMap(employment -> clipped(employment.from(), employment.to(), cutOff).stream())
                .toList());
        long years = time.fullYears(FullYearsRule.POOLED);
        BigDecimal points = points(BigDecimal.valueOf(years / scheme.financeYearsPerPoint()));
        return ExperienceLine.timed(
                "R6",
                ExperienceLine.Kind.FINANCE_YEARS,
                time,
                years,
                points,
                new Text(
                        "金融从业共 %d 个整月，满 %d 年，每满 %d 年 1 分，计 %s 分"
                                .formatted(time.wholeMonths(), years, scheme.financeYearsPerPoint(), plain(points)),
                        "%d whole months in finance, %d full years, 1 point for every %d years: %s points"
                                .formatted(time.wholeMonths(), years, scheme.financeYearsPerPoint(), plain(points))));
    }

    /** R7: the cap, once and last. */
    private ExperiencePoints capped(List<ExperienceLine> lines) {
        BigDecimal uncapped =
                points(lines.stream().map(ExperienceLine::points).reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal cap = points(scheme.cap());
        if (uncapped.compareTo(cap) <= 0) {
            return new ExperiencePoints(uncapped, uncapped, false, lines);
        }
        lines.add(ExperienceLine.plain(
                "R7",
                ExperienceLine.Kind.CAP,
                cap.subtract(uncapped),
                new Text(
                        "合计 %s 分，超过上限，按 %s 分计".formatted(plain(uncapped), plain(cap)),
                        "%s points in sum, above the cap, counted as %s".formatted(plain(uncapped), plain(cap)))));
        return new ExperiencePoints(cap, uncapped, true, lines);
    }

    private static BigDecimal points(BigDecimal exact) {
        return exact.setScale(SCALE, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
