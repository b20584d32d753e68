/** Compiled, never run: every field and every word that a page reads exists in the contract of its service. */
import type * as appeal from '../src/features/appeal/api.ts';
import type * as committee from '../src/features/committee/api.ts';
import type * as home from '../src/features/home/model/chain.ts';
import type * as ladder from '../src/features/ladder/api.ts';
import type * as portfolio from '../src/features/portfolio/api.ts';
import type { Load, Resource } from '../src/features/portfolio/model/load.ts';
import type * as publicity from '../src/features/publicity/api.ts';
import type * as ranking from '../src/features/ranking/api.ts';
import type * as register from '../src/features/register/api.ts';
import type * as scoreboard from '../src/features/scoreboard/api.ts';
import type * as verification from '../src/features/verification/api.ts';
import type * as workbench from '../src/features/workbench/api.ts';
import type { Branch } from '../src/shared/api/branches.ts';
import type * as exam from '../src/shared/api/contracts/exam.d.ts';
import type * as grading from '../src/shared/api/contracts/grading.d.ts';
import type * as performance from '../src/shared/api/contracts/performance.d.ts';
import type * as portfolios from '../src/shared/api/contracts/portfolio.d.ts';
import type * as grades from '../src/shared/api/grades.ts';
import type { Notice, NoticeLine, Part } from '../src/shared/api/notices.ts';
import type { Exam } from '../src/shared/api/plans.ts';
import type { QualificationState } from '../src/shared/api/qualifications.ts';
import type { StaffMember } from '../src/shared/api/staff.ts';
import type { Me } from '../src/shared/auth/me.ts';
import type { Outcome } from '../src/shared/ui/OutcomeMark.tsx';
import type { ClientTier, RmTier } from '../src/shared/ui/tier.tsx';

/** True, or the names that the contract does not know. */
type Reads<Ours, Contract> = [Exclude<keyof Ours, keyof Contract>] extends [never]
  ? true
  : Exclude<keyof Ours, keyof Contract>;

/** True, or what only one side says. */
type Same<Ours, Contract> = [Ours] extends [Contract] ? ([Contract] extends [Ours] ? true : Contract) : Ours;

/** Does not compile unless everything in the list is true. */
type Holds<Claims extends readonly true[]> = Claims;

export type Fields = Holds<
  [
    Reads<Me, exam.Actor>,
    Reads<Branch, exam.BranchView>,
    Reads<home.ExamPlan, exam.PlanView>,
    Reads<ranking.CandidateExperience, exam.ExperienceView>,
    Reads<ranking.ExperienceLine, exam.ExperienceLine>,
    Reads<ranking.Ranking, grading.RankingView>,
    Reads<home.Ranking, grading.RankingView>,
    Reads<home.Desk['notices'][number], grading.NoticeView>,
    Reads<home.Desk['objections'][number], grading.ObjectionView>,
    Reads<home.DeskAppeal, grading.AppealView>,
    Reads<ranking.RankedCandidate, grading.CandidateView>,
    Reads<ranking.ExplainedCandidate, grading.ExplainedCandidateView>,
    Reads<ranking.RankStep, grading.Step>,
    Reads<ranking.WhoMoves, grading.ScoreChangeView>,
    Reads<ranking.RankMove, grading.RankMove>,
    Reads<ranking.ScoreChange, grading.ScoreChangeRequest>,
    Reads<publicity.Objection, grading.ObjectionView>,
    Reads<publicity.NewObjection, grading.RaiseObjectionRequest>,
    Reads<publicity.ObjectionDecision, grading.DecideObjectionRequest>,
    Reads<workbench.Deadline, portfolios.DeadlineView>,
    Reads<workbench.Reminders, portfolios.ReminderList>,
    Reads<workbench.Overdue, portfolios.OverdueList>,
    Reads<workbench.Overdue['managers'][number], portfolios.OverdueOfManager>,
    Reads<workbench.Calendar, portfolios.CalendarView>,
    Reads<workbench.Calendar['days'][number], portfolios.CalendarDay>,
    Reads<workbench.CalendarEntry, portfolios.CalendarEntry>,
    Reads<workbench.VisitDuty, portfolios.VisitDutyView>,
    Reads<workbench.VisitRules, portfolios.VisitRules>,
    Reads<workbench.Visit, portfolios.VisitView>,
    Reads<workbench.NewVisit, portfolios.RecordVisitRequest>,
    Reads<workbench.Loan, portfolios.LoanView>,
    Reads<workbench.NewLoanAct, portfolios.LoanActRequest>,
    Reads<workbench.LedgerEntry, portfolios.LedgerEntryView>,
    Reads<workbench.LedgerEntry['entry'], portfolios.LedgerRecord>,
    Reads<workbench.LedgerRules, portfolios.LedgerRules>,
    Reads<workbench.NewLedgerEntry, portfolios.LedgerEntryRequest>,
    Reads<workbench.Completion, portfolios.LedgerCompletionRequest>,
    Reads<workbench.Agreement, portfolios.AgreementView>,
    Reads<workbench.Agreement['covenants'][number], portfolios.CovenantView>,
    Reads<workbench.NewAgreement, portfolios.AgreementRequest>,
    Reads<workbench.NewStatement, portfolios.StatementRequest>,
    Reads<workbench.Campaign, portfolios.CampaignView>,
    Reads<workbench.CampaignDetail, portfolios.CampaignDetail>,
    Reads<workbench.CampaignClient, portfolios.CampaignClient>,
    Reads<workbench.Contact, portfolios.ContactRequest>,
    Reads<appeal.Appeal, grading.AppealView>,
    Reads<appeal.NewAppeal, grading.FileAppealRequest>,
    Reads<appeal.EarlierMarks, grading.EarlierMarksRequest>,
    Reads<appeal.ThirdMark, grading.ThirdMarkRequest>,
    Reads<appeal.AppealDecision, grading.DecideAppealRequest>,
    Reads<appeal.Recomputed, grading.Recomputed>,
    Reads<appeal.Standing, grading.CandidateView>,
    Reads<Exam, exam.PlanView>,
    Reads<Notice, grading.NoticeView>,
    Reads<NoticeLine, grading.NoticeLineView>,
    Reads<committee.Committee, grading.Committee>,
    Reads<committee.Motion, grading.MotionView>,
    Reads<committee.Vote, grading.Vote>,
    Reads<committee.Recusal, grading.Recusal>,
    Reads<committee.NewRecusal, grading.RecusalRequest>,
    Reads<committee.Ballot, grading.VoteRequest>,
    Reads<StaffMember, exam.StaffView>,
    Reads<grades.Ladder, grading.LadderView>,
    Reads<grades.LadderLevel, grading.LadderLevel>,
    Reads<grades.Position, grading.Position>,
    Reads<grades.ManagerType, grading.ManagerType>,
    Reads<grades.EvaluationRules, grading.EvaluationRules>,
    Reads<grades.MoveRule, grading.MoveRule>,
    Reads<grades.GradeSpan, grading.GradeView>,
    Reads<ladder.WhatIf, grading.WhatIfGradeRequest>,
    Reads<ladder.WhatIfAnswer, grading.WhatIfGradeView>,
    Reads<register.Standing, grading.QualificationView>,
    Reads<register.Grant, grading.GrantView>,
    Reads<register.GrantSpan, grading.Span>,
    Reads<register.ExamRecord, grading.ExamRecord>,
    Reads<register.Evaluation, grading.Evaluation>,
    Reads<register.StaffAct, grading.ActView>,
    Reads<register.ActDetails, grading.ActDetails>,
    Reads<register.Placement, grading.Placement>,
    Reads<register.Revocation, grading.Revocation>,
    Reads<register.Provisional, grading.Provisional>,
    Reads<register.StaffOpinion, grading.StaffOpinion>,
    Reads<register.Proposal, grading.ProposeActRequest>,
    Reads<register.PersonalFile, grading.PersonalFileView>,
    Reads<register.DepositAverage, grading.DepositAverageView>,
    Reads<register.RouteFinding, grading.RouteFinding>,
    Reads<register.RouteFinding['conditions'][number], grading.Condition>,
    Reads<register.Unqualified, grading.UnqualifiedView>,
    Reads<register.Certificate, grading.CertificateView>,
    Reads<register.PeriodDays, performance.PeriodView>,
    Reads<home.PendingAct, grading.ActView>,
    Reads<verification.Verification, grading.VerificationView>,
    Reads<verification.Check, grading.CheckView>,
    Reads<portfolio.Portfolio, portfolios.Portfolio>,
    Reads<portfolio.BranchPortfolio, portfolios.BranchPortfolio>,
    Reads<Load, portfolios.LoadCard>,
    Reads<portfolio.ClientRow, portfolios.ClientView>,
    Reads<portfolio.ClientDetail, portfolios.ClientDetail>,
    Reads<portfolio.LedgerEntry, portfolios.LedgerEntry>,
    Reads<portfolio.Explanation, portfolios.ExplanationView>,
    Reads<portfolio.AllocationPlan, portfolios.PlanView>,
    Reads<home.AllocationPlan, portfolios.PlanView>,
    Reads<portfolio.FairnessLine, portfolios.FairnessView>,
    Reads<portfolio.Spread, portfolios.SpreadView>,
    Reads<scoreboard.Period, performance.PeriodView>,
    Reads<home.Period, performance.PeriodView>,
    Reads<scoreboard.Unattributed, performance.UnattributedView>,
    Reads<scoreboard.ScoreRow, performance.ScoreboardRow>,
    Reads<scoreboard.Scorecard, performance.EvaluationSheet>,
    Reads<scoreboard.ClassProfit, performance.ClassStatement>,
    Reads<scoreboard.Terms, performance.TermsStatement>,
    Reads<scoreboard.ScoredDimension, performance.DimensionSheet>,
    Reads<scoreboard.IndicatorScore, performance.IndicatorSheet>,
    Reads<scoreboard.Bonus, performance.AdditionalSheet>,
  ]
>;

export type Words = Holds<
  [
    Same<home.ExamPlan['state'], exam.PlanState>,
    Same<ranking.Ranking['state'], grading.RankingState>,
    Same<Outcome, grading.Outcome>,
    Same<Part, grading.Part>,
    Same<publicity.Objection['state'], grading.AppealState>,
    Same<NonNullable<publicity.Objection['measure']>, grading.Measure>,
    Same<appeal.AppealKind, grading.AppealKind>,
    Same<appeal.Appeal['state'], grading.AppealState>,
    Same<Exam['state'], exam.PlanState>,
    Same<committee.CommitteeLevel, grading.CommitteeLevel>,
    Same<committee.Ground, grading.Ground>,
    Same<committee.Motion['state'], grading.State>,
    Same<QualificationState, grading.QualificationState>,
    Same<grades.Ladder['unqualified']['above'], grading.Above>,
    Same<register.Route, grading.Route>,
    Same<register.ActKind, grading.ActKind>,
    Same<register.ActState, grading.ActState>,
    Same<register.Revocation['ground'], grading.RevocationGround>,
    Same<register.Revocation['sanction'], grading.Sanction>,
    Same<register.StaffOpinion['opinion'], grading.Opinion>,
    Same<verification.Verdict, grading.Verdict>,
    Same<verification.CheckResult, grading.CheckResult>,
    Same<ladder.Cadence, grading.Cadence>,
    Same<ladder.GradeReason, grading.GradeReason>,
    Same<RmTier, grading.Tier>,
    Same<RmTier, portfolios.QualificationTier>,
    Same<ClientTier, portfolios.ClientTier>,
    Same<portfolio.PeerGroup, portfolios.PeerGroup>,
    Same<Resource, portfolios.Resource>,
    Same<portfolio.LedgerEntry['basis'], portfolios.Basis>,
    Same<portfolio.ClientRow['category'], portfolios.ClientCategory>,
    Same<home.AllocationPlan['state'], portfolios.PlanState>,
    Same<scoreboard.Period['state'], performance.PeriodState>,
    Same<scoreboard.DimensionCode, performance.Dimension>,
    Same<scoreboard.ClassProfit['businessClass'], performance.BusinessClass>,
    Same<scoreboard.IndicatorScore['state'], performance.State>,
    Same<scoreboard.IndicatorScore['rule'], performance.IndicatorRule>,
  ]
>;
