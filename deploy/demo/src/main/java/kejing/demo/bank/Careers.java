package kejing.demo.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Invents the dated posts and employments of one candidate, in whole months with some days to spare, so that the
 * points of Q-05 and R4 to R7 are known in advance and run from 0 to the cap of 20.
 */
final class Careers {
    private static final LocalDate AFTER_CUT_OFF = Calendar2025.CUT_OFF.plusDays(1);
    private static final int CAP = 2000;

    private final String staffId;
    private final String branchId;
    private final InventedNames names;
    private final SplitMix64 dice;
    private final List<Post> posts = new ArrayList<>();
    private final List<Employment> employments = new ArrayList<>();
    private int points;
    private LocalDate earliestPost = AFTER_CUT_OFF;

    private Careers(String staffId, String branchId, InventedNames names, SplitMix64 dice) {
        this.staffId = staffId;
        this.branchId = branchId;
        this.names = names;
        this.dice = dice;
    }

    static Career of(String staffId, String branchId, InventedNames names, SplitMix64 dice) {
        Careers career = new Careers(staffId, branchId, names, dice);
        career.holdPosts();
        career.work();
        return new Career(career.posts, career.employments, StrictMath.min(CAP, career.points));
    }

    private void holdPosts() {
        double path = dice.u();
        if (path < 0.18) {
            if (dice.chance(0.15)) {
                act(firstOfMonth(dice.between(2, 12)));
            }
            return;
        }
        if (path < 0.55) {
            supervise(dice.chance(0.6) ? AFTER_CUT_OFF : firstOfMonth(dice.between(2, 40)), dice.chance(0.25));
            return;
        }
        LocalDate endOfLeading = firstOfMonth(dice.between(3, 30));
        LocalDate startOfLeading = path < 0.82
                ? lead(endOfLeading, 0, dice.between(9, 110))
                : lead(endOfLeading, dice.between(8, 100), dice.between(10, 60));
        if (dice.chance(0.5)) {
            supervise(startOfLeading, dice.chance(0.25));
        }
    }

    /** Supervisor up to a day, half a point a full year; sometimes rotated between two branches without a gap. */
    private void supervise(LocalDate endExclusive, boolean rotated) {
        int months = dice.between(10, 150);
        LocalDate start = spareDays(endExclusive.minusMonths(months));
        if (rotated && months > 6) {
            LocalDate rotation = endExclusive.minusMonths(months / 2);
            post(Post.Kind.SUPERVISOR, otherBranch(), start, rotation);
            post(Post.Kind.SUPERVISOR, branchId, rotation, endExclusive);
        } else {
            post(Post.Kind.SUPERVISOR, branchId, start, endExclusive);
        }
        points += 200 + months / 12 * 50;
    }

    /** An acting post without an appointment document: on file, worth nothing. */
    private void act(LocalDate endExclusive) {
        LocalDate start = endExclusive.minusMonths(dice.between(3, 14));
        posts.add(new Post(staffId, Post.Kind.SUPERVISOR, branchId, start, endExclusive.minusDays(1), null));
        earliestPost = start;
    }

    /** Vice president and then, with months above zero, president: one pool of leadership months, one point a year. */
    private LocalDate lead(LocalDate endExclusive, int presidentMonths, int viceMonths) {
        LocalDate promotion = endExclusive.minusMonths(presidentMonths);
        LocalDate start = spareDays(promotion.minusMonths(viceMonths));
        post(Post.Kind.VICE_PRESIDENT, branchId, start, promotion);
        points += 300;
        if (presidentMonths > 0) {
            post(Post.Kind.PRESIDENT, otherBranch(), promotion, endExclusive);
            points += 400;
        }
        points += (presidentMonths + viceMonths) / 12 * 100;
        return start;
    }

    private void work() {
        int monthsInPosts = (int) earliestPost.until(AFTER_CUT_OFF).toTotalMonths() + 1;
        int here = monthsInPosts + dice.between(8, 150);
        LocalDate joined = spareDays(AFTER_CUT_OFF.minusMonths(here));
        int elsewhere = 0;
        if (dice.chance(0.35)) {
            elsewhere = dice.between(7, 100);
            LocalDate left = firstOfMonth(here + dice.between(2, 20));
            LocalDate start = spareDays(left.minusMonths(elsewhere));
            employments.add(new Employment(staffId, names.earlierEmployer(), start, left.minusDays(1)));
        }
        employments.add(new Employment(staffId, Organisation.BANK, joined, null));
        points += (here + elsewhere) / 12 / 3 * 100;
    }

    private void post(Post.Kind kind, String branch, LocalDate start, LocalDate endExclusive) {
        LocalDate lastDay = endExclusive.equals(AFTER_CUT_OFF) ? null : endExclusive.minusDays(1);
        posts.add(new Post(staffId, kind, branch, start, lastDay, document(start)));
        earliestPost = start.isBefore(earliestPost) ? start : earliestPost;
    }

    private String document(LocalDate start) {
        return "青银任〔" + start.getYear() + "〕" + dice.between(1, 180) + "号";
    }

    private String otherBranch() {
        return Organisation.branchId(dice.between(1, Organisation.BRANCHES));
    }

    private LocalDate firstOfMonth(int monthsBeforeCutOff) {
        return AFTER_CUT_OFF.minusMonths(monthsBeforeCutOff);
    }

    /** A few days more than whole months: they must be dropped by the rule. */
    private LocalDate spareDays(LocalDate start) {
        return start.minusDays(dice.below(20));
    }
}
