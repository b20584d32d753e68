package kejing.portfolio.competition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.Directory;
import kejing.chassis.identity.Person;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.Roles;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.Clients;
import kejing.portfolio.competition.Panel.Conflict;
import kejing.portfolio.competition.Panel.Member;
import kejing.portfolio.competition.ScorePolicy.Mark;
import kejing.portfolio.responsibility.ResponsibilityLedger;

/**
 * The panel's work: seated after the window, when what counts of the record is frozen; conflicts declared; every member
 * hands in one sheet of marks under seal; then every member votes.
 */
@ApplicationScoped
public class JudgeApplicants {

    private final Competitions competitions;
    private final Candidacy candidacy;
    private final Judgement judgement;
    private final Clients clients;
    private final ResponsibilityLedger ledger;
    private final Directory directory;
    private final BusinessDay day;
    private final Audit audit;
    private final Clock clock;
    private final PanelPolicy panels = new PanelPolicy();

    JudgeApplicants(
            Competitions competitions,
            Candidacy candidacy,
            Judgement judgement,
            Clients clients,
            ResponsibilityLedger ledger,
            Directory directory,
            BusinessDay day,
            Audit audit,
            Clock clock) {
        this.competitions = competitions;
        this.candidacy = candidacy;
        this.judgement = judgement;
        this.clients = clients;
        this.ledger = ledger;
        this.directory = directory;
        this.day = day;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Seats the panel, or seats it anew while the seal is on: members who have handed in stay, those who stepped out do
     * not come back.
     *
     * @throws Problem 409 during the window, without an applicant who may hold the clients, or after the seal is off; 422
     *     if the members are against a rule
     */
    @Transactional
    public Competition seat(String competitionId, String ifMatch, List<String> members, Actor by) {
        Competition competition = competitions.locked(competitionId);
        Versions.check(ifMatch, judgement.tag(competition));
        AnnounceCompetition.requireState(competition, CompetitionState.ANNOUNCED, CompetitionState.SCORING);
        AnnounceCompetition.requireWindowOver(competition, day.today());
        Panel before = competitions.panel(competitionId);
        requireReplaceable(competition, before, members);
        CompetitionScheme scheme = judgement.schemeOf(competition);
        panels.require(members, scheme.fewestMembers(), excluded(competition, scheme, members));
        if (before.members().isEmpty()) {
            freeze(competition);
        }
        competitions.seat(competitionId, members);
        audit.record("competition-panel", "competitions/" + competitionId, members);
        return competitions.byId(competitionId).orElseThrow();
    }

    /** A member steps out because of a conflict, before handing in. */
    @Transactional
    public Competition stepOut(String competitionId, Conflict conflict, Actor actor) {
        Competition competition = competitions.locked(competitionId);
        Member member = sitting(competition, actor);
        if (member.submitted()) {
            throw handedIn();
        }
        competitions.recuse(competitionId, member.staffId(), conflict);
        audit.record("competition-recusal", "competitions/" + competitionId, conflict);
        return competition;
    }

    /** @throws Problem 409 if handed in already; 422 unless there is one mark for each applicant and criterion */
    @Transactional
    public Competition handIn(String competitionId, List<Mark> marks, Actor actor) {
        Competition competition = competitions.locked(competitionId);
        Member member = sitting(competition, actor);
        if (member.submitted()) {
            throw handedIn();
        }
        requireWhole(competition, marks);
        competitions.submit(competitionId, member.staffId(), marks, clock.instant());
        audit.record("competition-sheet", "competitions/" + competitionId, "");
        return competition;
    }

    /** A member says who should get the clients. @throws Problem 409 while the seal is on */
    @Transactional
    public Competition vote(String competitionId, String ifMatch, String choice, Actor actor) {
        Competition competition = competitions.locked(competitionId);
        Member member = sitting(competition, actor);
        Versions.check(ifMatch, judgement.tag(competition));
        List<Standing> standings = judgement.standings(competition).orElseThrow(JudgeApplicants::sealed);
        if (standings.stream().noneMatch(standing -> standing.staffId().equals(choice))) {
            throw Problem.rule(
                    "choice-does-not-stand", Text.of("所选人员不是有效的竞聘人。", "The choice is not one of those who stand."));
        }
        competitions.vote(competitionId, member.staffId(), choice);
        audit.record("competition-vote", "competitions/" + competitionId, "");
        return competition;
    }

    static Problem sealed() {
        return Problem.state(
                "marks-sealed", Text.of("须待全部评审成员交齐评分后方可启封。", "The seal is off only when every member has handed in."));
    }

    private static Problem handedIn() {
        return Problem.state("sheet-handed-in", Text.of("您已提交评分，不得更改或回避。", "You have handed in; that stands."));
    }

    private Member sitting(Competition competition, Actor actor) {
        Member member = competitions
                .panel(competition.competitionId())
                .member(actor.personId())
                .orElseThrow(() -> Competitions.unknown(competition.competitionId()));
        AnnounceCompetition.requireState(competition, CompetitionState.SCORING);
        if (!member.sits()) {
            throw Problem.state("stepped-out", Text.of("您已申请回避，不再参加评审。", "You stepped out and do not judge."));
        }
        return member;
    }

    private void requireReplaceable(Competition competition, Panel before, List<String> members) {
        if (!before.members().isEmpty() && judgement.standings(competition).isPresent()) {
            throw Problem.state("seal-off", Text.of("评分已启封，不得更换评审成员。", "The seal is off; the panel stays as it is."));
        }
        for (Member member : before.members()) {
            if (member.submitted() && !members.contains(member.staffId())) {
                throw Problem.rule(
                                "member-handed-in",
                                Text.of("已提交评分的成员不得更换。", "A member who has handed in is not replaced."))
                        .with("staffIds", List.of(member.staffId()));
            }
            if (!member.sits() && members.contains(member.staffId())) {
                throw Problem.rule(
                                "member-stepped-out",
                                Text.of("已回避的成员不得再次参加评审。", "A member who stepped out does not come back."))
                        .with("staffIds", List.of(member.staffId()));
            }
        }
    }

    private PanelPolicy.Excluded excluded(Competition competition, CompetitionScheme scheme, List<String> members) {
        List<Applicant> applicants = competitions.applicants(competition.competitionId());
        Set<String> branches = applicants.stream()
                .filter(applicant -> applicant.withdrawnAt() == null)
                .map(Applicant::branchId)
                .collect(Collectors.toCollection(HashSet::new));
        clients.byIds(competition.clientIds()).stream().map(Client::branchId).forEach(branches::add);
        Set<String> heads = new HashSet<>();
        for (String member : members) {
            Person person = directory
                    .byId(member)
                    .filter(Person::active)
                    .orElseThrow(() -> Problem.rule(
                                    "member-unknown",
                                    Text.of("没有工号为 %s 的在职人员。", "There is no active member of staff %s.", member))
                            .with("staffIds", List.of(member)));
            if (person.roles().contains(Roles.BRANCH_HEAD) && branches.contains(person.unitId())) {
                heads.add(member);
            }
        }
        Set<String> holders = new HashSet<>();
        ledger.holdersOn(day.today(), competition.clientIds())
                .values()
                .forEach(held -> holders.addAll(held.staffIds()));
        return new PanelPolicy.Excluded(
                applicants.stream()
                        .filter(applicant -> applicant.withdrawnAt() == null)
                        .map(Applicant::staffId)
                        .collect(Collectors.toSet()),
                holders,
                scheme.excludesBranchHeadsConcerned() ? heads : Set.of());
    }

    private void freeze(Competition competition) {
        boolean anybody = false;
        for (Applicant applicant : competitions.applicants(competition.competitionId())) {
            if (applicant.withdrawnAt() == null) {
                Applicant.Facts facts = candidacy.factsOf(applicant.staffId(), competition);
                competitions.freeze(competition.competitionId(), applicant.staffId(), facts);
                anybody |= facts.barredBy() == null;
            }
        }
        if (!anybody) {
            throw Problem.state(
                    "nobody-stands",
                    Text.of(
                            "没有符合条件的竞聘人，请将该项竞聘作废并选择后续办法。",
                            "Nobody stands who may hold the clients: declare it void and say what follows."));
        }
    }

    private void requireWhole(Competition competition, List<Mark> marks) {
        Set<String> wanted = new HashSet<>();
        for (Applicant applicant : competitions.applicants(competition.competitionId())) {
            if (applicant.stands()) {
                judgement
                        .schemeOf(competition)
                        .scoredByPanel()
                        .forEach(criterion -> wanted.add(applicant.staffId() + "/" + criterion));
            }
        }
        List<String> given = marks.stream()
                .map(mark -> mark.staffId() + "/" + mark.criterion())
                .toList();
        boolean inRange = marks.stream()
                .map(Mark::points)
                .allMatch(points -> points.signum() >= 0 && points.compareTo(BigDecimal.valueOf(100)) <= 0);
        if (!wanted.equals(new HashSet<>(given)) || given.size() != wanted.size() || !inRange) {
            throw Problem.rule(
                    "sheet-not-whole",
                    Text.of(
                            "须对每名竞聘人的每项评审标准各评一次分，每项 0 至 100 分，共 %d 项。",
                            "Give every applicant one mark of 0 to 100 for every criterion of the panel, %d in all.",
                            wanted.size()));
        }
    }
}
