package kejing.exam.scheme;

import java.math.BigDecimal;
import java.util.Objects;

/** The most points of the interview and of its three dimensions (Q-03: 30 = conduct 5 + expression 5 + adaptability 20). */
public record InterviewCaps(BigDecimal cap, BigDecimal conduct, BigDecimal expression, BigDecimal adaptability) {

    public InterviewCaps {
        Objects.requireNonNull(cap, "cap");
        Objects.requireNonNull(conduct, "conduct");
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(adaptability, "adaptability");
    }

    BigDecimal sumOfDimensions() {
        return conduct.add(expression).add(adaptability);
    }
}
