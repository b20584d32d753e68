package kejing.exam.plan;

import java.util.ArrayList;
import java.util.List;

/** The marks of one candidate as somebody entered them; a component that is null was not entered. */
public record EnteredMarks(WrittenMark written, InterviewMark interview) {

    /** What is wrong with them; empty if they may be stored. */
    List<ScoreFault> faults(ScoreCaps caps) {
        List<ScoreFault> faults = new ArrayList<>();
        if (written != null) {
            faults.addAll(caps.faultsOf(written));
        }
        if (interview != null) {
            faults.addAll(caps.faultsOf(interview));
        }
        return faults;
    }

    /** The same marks with those of the candidate where none were entered. */
    EnteredMarks over(Candidate candidate) {
        return new EnteredMarks(
                written == null ? candidate.written().orElse(null) : written,
                interview == null ? candidate.interview().orElse(null) : interview);
    }
}
