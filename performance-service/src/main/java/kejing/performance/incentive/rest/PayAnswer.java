package kejing.performance.incentive.rest;

import java.util.List;
import kejing.chassis.money.Money;
import kejing.performance.incentive.Clawback;
import kejing.performance.incentive.PayModel;
import kejing.performance.incentive.PayStatement;
import kejing.performance.trace.TraceLine;

/**
 * The pay that follows, with its trace.
 *
 * @param profit null when none was given
 * @param income base + post + earned (P-06, I-01); what is advanced or deferred does not change it
 * @param advance null unless asked
 * @param clawback null unless asked
 */
public record PayAnswer(
        String schemeId,
        PayModel model,
        Money profit,
        PayStatement statement,
        Money income,
        Money advance,
        Clawback clawback,
        List<TraceLine> trace) {}
