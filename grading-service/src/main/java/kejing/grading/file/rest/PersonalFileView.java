package kejing.grading.file.rest;

import java.util.List;
import kejing.grading.act.rest.ActView;
import kejing.grading.evaluation.Evaluation;
import kejing.grading.file.ExamRecords.ExamRecord;
import kejing.grading.ladder.rest.GradeView;
import kejing.grading.qualification.rest.GrantView;

/**
 * Everything that the grading service knows of a person.
 *
 * @param qualifications every grant with its states, as known now
 * @param grades as known now, in order
 * @param acts what was approved about the person; proposals too for those who decide on them
 */
public record PersonalFileView(
        String staffId,
        String name,
        String branchId,
        String branchName,
        List<ExamRecord> exams,
        List<GrantView> qualifications,
        List<GradeView> grades,
        List<Evaluation> evaluations,
        List<ActView> acts) {}
