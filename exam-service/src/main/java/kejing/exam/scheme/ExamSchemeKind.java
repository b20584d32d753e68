package kejing.exam.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** Registers exam schemes with the register of schemes. */
@ApplicationScoped
public class ExamSchemeKind implements SchemeKind<ExamScheme> {

    @Override
    public String kind() {
        return ExamScheme.KIND;
    }

    @Override
    public Class<ExamScheme> type() {
        return ExamScheme.class;
    }
}
