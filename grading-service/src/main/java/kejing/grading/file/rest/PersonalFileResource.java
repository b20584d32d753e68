package kejing.grading.file.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.identity.Directory;
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Page;
import kejing.grading.Roles;
import kejing.grading.SeenPeople;
import kejing.grading.act.ActState;
import kejing.grading.act.ReadActs;
import kejing.grading.act.StaffActs;
import kejing.grading.act.rest.ActView;
import kejing.grading.branch.Branches;
import kejing.grading.evaluation.Evaluations;
import kejing.grading.file.ExamRecords;
import kejing.grading.ladder.ReadGrades;
import kejing.grading.ladder.rest.GradeViews;
import kejing.grading.qualification.QualificationRegister;
import kejing.grading.qualification.Qualifications;
import kejing.grading.qualification.rest.GrantView;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The personal file: seen by the person, the head of the person's branch and those who see the whole bank. */
@Path("/personal-files")
@RunOnVirtualThread
@RolesAllowed({Roles.EMPLOYEE, Roles.MARKETING_SCRIPT})
public class PersonalFileResource {
    private final ExamRecords exams;
    private final Qualifications qualifications;
    private final QualificationRegister register;
    private final ReadGrades grades;
    private final GradeViews gradeViews;
    private final Evaluations evaluations;
    private final ReadActs acts;
    private final Branches branches;
    private final Directory directory;
    private final SeenPeople people;
    private final CurrentActor current;

    PersonalFileResource(
            ExamRecords exams,
            Qualifications qualifications,
            QualificationRegister register,
            ReadGrades grades,
            GradeViews gradeViews,
            Evaluations evaluations,
            ReadActs acts,
            Branches branches,
            Directory directory,
            SeenPeople people,
            CurrentActor current) {
        this.exams = exams;
        this.qualifications = qualifications;
        this.register = register;
        this.grades = grades;
        this.gradeViews = gradeViews;
        this.evaluations = evaluations;
        this.acts = acts;
        this.branches = branches;
        this.directory = directory;
        this.people = people;
        this.current = current;
    }

    @GET
    @Path("/{staffId}")
    @Operation(
            operationId = "getPersonalFile",
            summary = "个人档案 / Exams, qualifications, grades, evaluations and decisions of one person")
    public PersonalFileView get(@PathParam("staffId") String staffId) {
        var actor = current.get();
        people.require(actor, staffId, "personal file");
        var person = directory.byId(staffId).orElseThrow(() -> Problem.notFound("personal file", staffId));
        var spans = register.known(staffId, null);
        return new PersonalFileView(
                staffId,
                person.name(),
                person.unitId(),
                branches.names().get(person.unitId()),
                exams.of(staffId),
                qualifications.all(staffId).stream()
                        .map(granted -> GrantView.of(granted, spans))
                        .toList(),
                gradeViews.of(grades.known(actor, staffId)),
                evaluations.of(staffId),
                acts(actor, staffId));
    }

    private List<ActView> acts(Actor actor, String staffId) {
        boolean decides = actor.has(Roles.HR) || actor.has(Roles.COMMITTEE) || actor.has(Roles.AUDITOR);
        var choice = new StaffActs.Choice(staffId, decides ? null : ActState.APPROVED, null);
        return acts.page(choice, null, Page.LARGEST_LIMIT).stream()
                .map(ActView::of)
                .toList();
    }
}
