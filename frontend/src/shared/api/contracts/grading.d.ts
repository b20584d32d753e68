// Made by "npm run api" from the OpenAPI document of the service. Do not edit.

export interface paths {
    "/api/grading/v1/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人事事项 / Acts in the order of their proposal; of a person, in a state, of a kind if given */
        get: operations["listActs"];
        put?: never;
        /** 提出人事事项 / Propose a placement, a decision about a qualification, or an opinion on staff without one */
        post: operations["proposeAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项详情 / One act, with its version as ETag */
        get: operations["getAct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/acts/{actId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准事项（须由另一人） / Approve an act, as a second person, by its version in If-Match */
        post: operations["approveAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/acts/{actId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 驳回事项（须由另一人） / Reject an act, as a second person, by its version in If-Match */
        post: operations["rejectAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/appeals/{appealId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申诉详情 / An appeal, with its version as ETag */
        get: operations["getAppeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/appeals/{appealId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 裁定申诉 / Decide an appeal, by its ETag in If-Match */
        post: operations["decideAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/appeals/{appealId}/earlier-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 录入前两次评分（密封） / Record the two earlier marks under seal, by ETag in If-Match */
        post: operations["recordEarlierMarks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/appeals/{appealId}/third-mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 给出独立的第三次评分 / Give the independent third mark, by ETag in If-Match */
        post: operations["giveThirdMark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/calendars/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入某年工作日历，经另一人批准方案后生效 / Import a year's calendar as a draft scheme */
        post: operations["importCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/calendars/period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 推算公示期截止日 / When a period of working days ends */
        get: operations["workingPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 个人证书 / The certificates of a person (staffId, else one's own), in the order of their issue */
        get: operations["listCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/certificates/{certificateId}/credential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 电子凭证 / The certificate as a verifiable credential (Open Badges 3.0), as it was signed */
        get: operations["getCredential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/certificates/{certificateId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 证书 PDF / The certificate as a page to print */
        get: operations["getCertificatePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/committees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评审组列表 / All committees with their members */
        get: operations["listCommittees"];
        put?: never;
        /** 组建评审组 / Form a committee */
        post: operations["formCommittee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/deposit-averages/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入日均存款数据 / Import deposit accounts of calendar years */
        post: operations["importDepositAverages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/deposit-averages/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 个人日均存款 / A person's average of deposits over a calendar year, last year unless given */
        get: operations["getDepositAverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 考核结果 / Results of the closed periods, by period and staff id */
        get: operations["listEvaluations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/grades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 等级名册 / Grades of a day (on) as known at a moment (knownAt), by staff id */
        get: operations["listGrades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/grades/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 个人等级 / The grade of a person on a day (on) as known at a moment (knownAt), with the reasons */
        get: operations["getGrade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/grades/{staffId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 等级沿革 / All grades of a person in order, as known at a moment (knownAt) */
        get: operations["getGradeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/ladder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 等级序列 / The ladder in force on a day (on=2025-06-30), else today */
        get: operations["getLadder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/ladder/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试算考核升降 / Where an evaluation would lead, with the reasons */
        post: operations["whatIfGrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前用户 / Who this service takes the caller for */
        get: operations["whoAmI"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/motions/{motionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 表决详情 / A motion with its votes, the hash of its notice as ETag */
        get: operations["getMotion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/motions/{motionId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 宣布表决结果 / Count the votes, by the hash of the notice in If-Match */
        post: operations["decideMotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/motions/{motionId}/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请回避 / A member declares not to vote on a candidate */
        post: operations["recuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/motions/{motionId}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 表决 / A member votes, by the hash of the notice in If-Match */
        post: operations["vote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/objections/{objectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 异议详情 / An objection, with its state as ETag */
        get: operations["getObjection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/objections/{objectionId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 裁定异议 / Decide an objection, by its ETag in If-Match */
        post: operations["decideObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/parked-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 挂起的事件 / Events that could not be applied, first 200 */
        get: operations["listParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/parked-events/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重放挂起的事件 / Try the parked events again */
        post: operations["replayParkedEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/personal-files/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 个人档案 / Exams, qualifications, grades, evaluations and decisions of one person */
        get: operations["getPersonalFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/public/certificates/{certificateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查验证书（无需登录） / Whether the certificate of this number is valid today; without signing in */
        get: operations["verifyCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/public/credential-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查验电子凭证（无需登录） / Whether this credential is a valid certificate of the bank today; without signing in */
        post: operations["verifyCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/public/status-lists/{list}/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 证书状态列表（无需登录） / A status list of certificates, signed; without signing in */
        get: operations["getStatusList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/qualifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 资格登记簿 / Qualifications of a day (on) as known at a moment (knownAt), by staff id */
        get: operations["listQualifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/qualifications/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 个人资格 / How a person's qualification stands on a day (on) as known at a moment (knownAt) */
        get: operations["getQualification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/qualifications/{staffId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 资格沿革 / Every grant of a person and its states, as known at a moment (knownAt) */
        get: operations["getQualificationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 排名列表 / Rankings by exam plan */
        get: operations["listRankings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 排名概况 / A ranking, with its hash as ETag */
        get: operations["getRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings/{planId}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申诉列表 / Appeals of a ranking; your own, or all on the desk */
        get: operations["listAppeals"];
        put?: never;
        /** 提出申诉 / Appeal against one of your own components */
        post: operations["fileAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings/{planId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准并公布排名（须由另一人） / Approve and publish, as a second person, by its hash in If-Match */
        post: operations["approveRanking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings/{planId}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 排名榜 / The board, best first, the unranked last */
        get: operations["listRankedCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings/{planId}/candidates/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 名次说明 / Why a candidate stands where the candidate stands */
        get: operations["explainRank"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings/{planId}/motions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评审表决列表 / The motions of a ranking that the caller may see */
        get: operations["listMotions"];
        put?: never;
        /** 提交评审组表决 / Put a closed notice to a committee */
        post: operations["openMotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings/{planId}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公示各版本 / All versions of the notice, the first first */
        get: operations["listNotices"];
        put?: never;
        /** 发布公示 / Post a ranking that was put forward to all staff */
        post: operations["postNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings/{planId}/notices/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公示概况 / One version, with its hash as ETag */
        get: operations["getNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings/{planId}/notices/{version}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束公示 / Close the latest version after its period, by its hash in If-Match */
        post: operations["closeNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings/{planId}/notices/{version}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公示名单 / The lines of a version, best first */
        get: operations["listNoticeLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings/{planId}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 异议列表 / Objections to a ranking; your own, or all on the desk */
        get: operations["listObjections"];
        put?: never;
        /** 提出异议 / Object to a line of a notice, with evidence */
        post: operations["raiseObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings/{planId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交排名 / Put a ranking forward, by its hash in If-Match */
        post: operations["submitRanking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 方案列表 / All versions of the parameters */
        get: operations["listSchemes"];
        put?: never;
        /** 拟定方案 / Draft a new version */
        post: operations["draftScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/schemes/{schemeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 方案详情 / One version, with its hash as ETag */
        get: operations["getScheme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/schemes/{schemeId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准方案（须由另一人） / Approve a version, as a second person, by its hash in If-Match */
        post: operations["approveScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/unqualified-staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 无资格营销人员名单 / Current marketing staff without a qualification on a day (on), by staff id */
        get: operations["listUnqualifiedStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/unqualified-staff/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 无资格营销人员详情 / One person of the list, with what deposits would open */
        get: operations["getUnqualifiedStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/what-if/alternative-route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试算日均存款认定 / Whether deposits would open the alternative route, condition by condition */
        post: operations["whatIfAlternativeRoute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/what-if/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试算排名 / What a ranking would be, with the reasons of every line */
        post: operations["whatIfRanking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/what-if/score-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试算改分影响 / Who moves if one score changes */
        post: operations["whatIfScoreChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        Above: "NO_GRADE" | "CEILING";
        Account: {
            accountId: string;
            balanceSum: components["schemas"]["Money"];
            shares: components["schemas"]["Share"][];
        };
        ActDetails: {
            placement?: components["schemas"]["Placement"];
            revocation?: components["schemas"]["Revocation"];
            provisional?: components["schemas"]["Provisional"];
            opinion?: components["schemas"]["StaffOpinion"];
        };
        /** @enum {string} */
        ActKind: "PLACEMENT" | "SUSPENSION" | "LIFTING" | "REVOCATION" | "RENEWAL" | "PROVISIONAL" | "UNQUALIFIED";
        /** @enum {string} */
        ActState: "PROPOSED" | "APPROVED" | "REJECTED";
        ActView: {
            actId?: components["schemas"]["UUID"];
            staffId?: string;
            name?: string;
            kind?: components["schemas"]["ActKind"];
            kindName?: components["schemas"]["Text"];
            effectiveFrom?: components["schemas"]["LocalDate"];
            details?: components["schemas"]["ActDetails"];
            basis?: string;
            state?: components["schemas"]["ActState"];
            proposedBy?: string;
            proposedAt?: components["schemas"]["Instant"];
            decidedBy?: string;
            decidedAt?: components["schemas"]["Instant"];
            rejectionReason?: string;
            /** Format: int32 */
            version?: number;
        };
        Actor: {
            subject?: string;
            personId?: string;
            name?: string;
            unitId?: string;
            roles?: string[];
            bankWide?: boolean;
        };
        /** @enum {string} */
        AppealKind: "CLERICAL" | "REMARK" | "ELIGIBILITY" | "ITEM";
        /** @enum {string} */
        AppealState: "OPEN" | "DISMISSED" | "UPHELD";
        AppealView: {
            appealId?: string;
            planId?: string;
            staffId?: string;
            part?: components["schemas"]["Part"];
            kind?: components["schemas"]["AppealKind"];
            grounds?: string;
            evidence?: string;
            item?: string;
            /** Format: int32 */
            noticeVersion?: number;
            filedAt?: components["schemas"]["Instant"];
            state?: components["schemas"]["AppealState"];
            earlierMarksRecorded?: boolean;
            thirdMarkGiven?: boolean;
            reason?: string;
            publishedScore?: components["schemas"]["Decimal"];
            finalScore?: components["schemas"]["Decimal"];
            decidedBy?: string;
            decidedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Cadence: "ANNUAL" | "QUARTERLY";
        CandidateView: {
            staffId?: string;
            name?: string;
            branchId?: string;
            branchName?: string;
            written?: components["schemas"]["Decimal"];
            interview?: components["schemas"]["Decimal"];
            experience?: components["schemas"]["Decimal"];
            adaptability?: components["schemas"]["Decimal"];
            total?: components["schemas"]["Decimal"];
            outcome?: components["schemas"]["Outcome"];
            /** Format: int32 */
            rank?: number;
            tier?: components["schemas"]["Tier"];
            correctedTotal?: components["schemas"]["Decimal"];
            /** Format: int32 */
            correctedRank?: number;
            grantedTier?: components["schemas"]["Tier"];
        };
        CertificateView: {
            certificateId?: components["schemas"]["UUID"];
            staffId?: string;
            /** Format: int64 */
            grant?: number;
            holderName?: string;
            tierName?: components["schemas"]["Text"];
            provisional?: boolean;
            planId?: string;
            examTitle?: string;
            issuedAt?: components["schemas"]["Instant"];
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"];
            state?: components["schemas"]["QualificationState"];
            stateName?: components["schemas"]["Text"];
            /** Format: uri */
            verificationUrl?: string;
        };
        /** @enum {string} */
        CheckKind: "FORM" | "SIGNATURE" | "ISSUER" | "VALIDITY" | "STATUS";
        /** @enum {string} */
        CheckResult: "PASSED" | "FAILED" | "NOT_CHECKED";
        CheckView: {
            kind?: components["schemas"]["CheckKind"];
            name?: components["schemas"]["Text"];
            outcome?: components["schemas"]["CheckResult"];
            text?: components["schemas"]["Text"];
        };
        Committee: {
            committeeId?: string;
            level?: components["schemas"]["CommitteeLevel"];
            title?: string;
            branchIds?: string[];
            members?: string[];
        };
        /** @enum {string} */
        CommitteeLevel: "BRANCH" | "HEAD_OFFICE";
        /** @enum {string} */
        ComponentState: "SCORED" | "ABSENT" | "EXCUSED" | "VOID" | "NOT_CLAIMED";
        Condition: {
            met?: boolean;
            text?: components["schemas"]["Text"];
        };
        Counts: {
            /** Format: int32 */
            qualified?: number;
            /** Format: int32 */
            seniors?: number;
            /** Format: int32 */
            intermediates?: number;
            /** Format: int32 */
            juniors?: number;
        };
        /**
         * @example {
         *       "upheld": true,
         *       "reason": "登分时漏加一题",
         *       "score": "43.50"
         *     }
         */
        DecideAppealRequest: {
            upheld: boolean;
            reason: string;
            score?: components["schemas"]["Decimal"];
            adaptability?: components["schemas"]["Decimal"];
            recomputed?: components["schemas"]["Recomputed"][];
        };
        /**
         * @example {
         *       "upheld": true,
         *       "reason": "经核实任职起始日有误",
         *       "correctedPart": "EXPERIENCE",
         *       "correctedScore": "9.00"
         *     }
         */
        DecideObjectionRequest: {
            upheld: boolean;
            reason: string;
            disqualify?: boolean;
            correctedPart?: components["schemas"]["Part"];
            correctedScore?: components["schemas"]["Decimal"];
        };
        /** Format: decimal */
        Decimal: string;
        DepositAverageView: {
            staffId?: string;
            /** Format: int32 */
            year?: number;
            /** Format: int32 */
            days?: number;
            /** Format: int32 */
            accounts?: number;
            average?: components["schemas"]["Decimal"];
        };
        /**
         * @example {
         *       "schemeId": "example-2026",
         *       "kind": "example",
         *       "title": "2026 年方案",
         *       "source": "总行〔2026〕1 号",
         *       "effectiveFrom": "2026-01-01",
         *       "parameters": {}
         *     }
         */
        DraftScheme: {
            schemeId: string;
            kind: string;
            title: string;
            source: string;
            effectiveFrom: components["schemas"]["LocalDate"];
            parameters: Record<string, never>;
        };
        /**
         * @example {
         *       "first": "40.50",
         *       "second": "42.00"
         *     }
         */
        EarlierMarksRequest: {
            first: components["schemas"]["Decimal"];
            second: components["schemas"]["Decimal"];
        };
        Evaluation: {
            periodId?: string;
            staffId?: string;
            /** Format: int32 */
            version?: number;
            /** Format: int32 */
            rank?: number;
            score?: components["schemas"]["Decimal"];
            rorac?: components["schemas"]["Money"];
        };
        EvaluationRules: {
            annual?: components["schemas"]["MoveRule"];
            quarterly?: components["schemas"]["MoveRule"];
        };
        ExamRecord: {
            planId?: string;
            title?: string;
            cutOffDate?: components["schemas"]["LocalDate"];
            publishedOn?: components["schemas"]["LocalDate"];
            written?: components["schemas"]["Decimal"];
            interview?: components["schemas"]["Decimal"];
            experience?: components["schemas"]["Decimal"];
            total?: components["schemas"]["Decimal"];
            outcome?: components["schemas"]["Outcome"];
            /** Format: int32 */
            rank?: number;
            tier?: components["schemas"]["Tier"];
            correctedTotal?: components["schemas"]["Decimal"];
            /** Format: int32 */
            correctedRank?: number;
            grantedTier?: components["schemas"]["Tier"];
        };
        ExplainedCandidateView: {
            candidate?: components["schemas"]["CandidateView"];
            writtenState?: components["schemas"]["ComponentState"];
            interviewState?: components["schemas"]["ComponentState"];
            experienceState?: components["schemas"]["ComponentState"];
            explanation?: components["schemas"]["RankExplanation"];
        };
        /**
         * @example {
         *       "part": "WRITTEN",
         *       "kind": "REMARK",
         *       "grounds": "案例题评分偏低",
         *       "evidence": "第 5 题答案要点与评分标准一致"
         *     }
         */
        FileAppealRequest: {
            part: components["schemas"]["Part"];
            kind: components["schemas"]["AppealKind"];
            grounds: string;
            evidence: string;
            item?: string;
        };
        /**
         * @example {
         *       "committeeId": "BG-01",
         *       "level": "BRANCH",
         *       "title": "城东支行评审组",
         *       "branchIds": [
         *         "B01"
         *       ],
         *       "members": [
         *         "S0001",
         *         "S0002",
         *         "S0003"
         *       ]
         *     }
         */
        FormCommitteeRequest: {
            committeeId: string;
            level: components["schemas"]["CommitteeLevel"];
            title: string;
            branchIds: string[];
            members: string[];
        };
        Grade: {
            code?: string;
            name?: components["schemas"]["Text"];
        };
        /** @enum {string} */
        GradeReason: "PLACED" | "PROMOTED" | "DEMOTED" | "KEPT" | "QUALIFICATION_NEEDED" | "EVALUATION_MISSING" | "PERIOD_OVERLAPS" | "TREATMENT_RAISED" | "TREATMENT_LOWERED" | "TREATMENT_KEPT" | "TREATMENT_ENDED" | "QUALIFICATION_LOST" | "QUALIFICATION_GAINED" | "QUALIFICATION_CHANGED";
        GradeView: {
            staffId?: string;
            name?: string;
            branchId?: string;
            type?: string;
            typeName?: components["schemas"]["Text"];
            ownGrade?: string;
            treatedAs?: string;
            grade?: string;
            gradeName?: components["schemas"]["Text"];
            level?: string;
            /** Format: int32 */
            step?: number;
            payBand?: string;
            title?: components["schemas"]["Text"];
            standing?: components["schemas"]["QualificationState"];
            tier?: components["schemas"]["Tier"];
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            reason?: components["schemas"]["GradeReason"];
            reasonName?: components["schemas"]["Text"];
            periodId?: string;
            schemeId?: string;
            recordedFrom?: components["schemas"]["Instant"];
            recordedTo?: components["schemas"]["Instant"];
            trace?: components["schemas"]["Text"][];
        };
        GradingRules: {
            written?: components["schemas"]["PartRule"];
            interview?: components["schemas"]["PartRule"];
            experience?: components["schemas"]["PartRule"];
            adaptabilityCap?: components["schemas"]["Decimal"];
            passLine?: components["schemas"]["Decimal"];
            tiers?: components["schemas"]["TierBands"];
            tieKeys?: components["schemas"]["TieKey"][];
            /** Format: int32 */
            validityYears?: number;
            /** Format: int32 */
            publicityWorkingDays?: number;
            committees?: boolean;
        };
        GrantView: {
            /** Format: int64 */
            grant?: number;
            planId?: string;
            tier?: components["schemas"]["Tier"];
            tierName?: components["schemas"]["Text"];
            /** Format: int32 */
            rank?: number;
            total?: components["schemas"]["Decimal"];
            route?: components["schemas"]["Route"];
            routeName?: components["schemas"]["Text"];
            /** Format: int32 */
            renewal?: number;
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"];
            spans?: components["schemas"]["Span"][];
        };
        /** @enum {string} */
        Ground: "OWN_CASE" | "OWN_MARKING" | "KINSHIP" | "REPORTING_LINE";
        ImportReport: {
            file?: string;
            /** Format: int32 */
            rows?: number;
            /** Format: int32 */
            created?: number;
            /** Format: int32 */
            changed?: number;
            /** Format: int32 */
            unchanged?: number;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        InterviewScore: {
            state: components["schemas"]["ComponentState"];
            score?: components["schemas"]["Decimal"];
            adaptability?: components["schemas"]["Decimal"];
        };
        LadderLevel: {
            code?: string;
            name?: components["schemas"]["Text"];
            title?: components["schemas"]["Text"];
            /** Format: int32 */
            stepsPerGrade?: number;
            grades?: components["schemas"]["Grade"][];
        };
        LadderView: {
            schemeId?: string;
            title?: string;
            source?: string;
            effectiveFrom?: components["schemas"]["LocalDate"];
            levels?: components["schemas"]["LadderLevel"][];
            positions?: components["schemas"]["Position"][];
            outside?: components["schemas"]["OutsideLevel"][];
            types?: components["schemas"]["ManagerType"][];
            ceilings?: {
                [key: string]: string;
            };
            unqualified?: components["schemas"]["Unqualified"];
            evaluation?: components["schemas"]["EvaluationRules"];
            branchEvaluation?: {
                [key: string]: components["schemas"]["EvaluationRules"];
            };
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        ManagerType: {
            code?: string;
            name?: components["schemas"]["Text"];
            from?: string;
            to?: string;
            payBands?: {
                [key: string]: string;
            };
        };
        /** @enum {string} */
        Measure: "NOTED" | "CORRECTED" | "DISQUALIFIED";
        /**
         * @description CNY
         * @example 182770.00
         */
        Money: string;
        MotionView: {
            motionId?: string;
            planId?: string;
            committeeId?: string;
            /** Format: int32 */
            noticeVersion?: number;
            noticeHash?: string;
            state?: components["schemas"]["State"];
            votes?: components["schemas"]["Vote"][];
            recusals?: components["schemas"]["Recusal"][];
            decidedBy?: string;
            decidedAt?: components["schemas"]["Instant"];
        };
        MoveRule: {
            liftFrom?: components["schemas"]["Decimal"];
            lowerBelow?: components["schemas"]["Decimal"];
            /** Format: int32 */
            steps?: number;
        };
        Neighbour: {
            staffId?: string;
            name?: string;
            /** Format: int32 */
            rank?: number;
            decidedBy?: components["schemas"]["TieKey"];
            theirs?: components["schemas"]["Decimal"];
            own?: components["schemas"]["Decimal"];
        };
        NoticeLineView: {
            staffId?: string;
            name?: string;
            branchId?: string;
            branchName?: string;
            written?: components["schemas"]["Decimal"];
            interview?: components["schemas"]["Decimal"];
            experience?: components["schemas"]["Decimal"];
            total?: components["schemas"]["Decimal"];
            outcome?: components["schemas"]["Outcome"];
            /** Format: int32 */
            rank?: number;
            proposedTier?: components["schemas"]["Tier"];
            /** Format: int32 */
            sinceVersion?: number;
            postedOn?: components["schemas"]["LocalDate"];
            endsOn?: components["schemas"]["LocalDate"];
        };
        NoticeView: {
            planId?: string;
            /** Format: int32 */
            version?: number;
            rankingHash?: string;
            hash?: string;
            cause?: string;
            /** Format: int32 */
            workingDays?: number;
            postedOn?: components["schemas"]["LocalDate"];
            endsOn?: components["schemas"]["LocalDate"];
            endsAt?: components["schemas"]["Instant"];
            postedBy?: string;
            postedAt?: components["schemas"]["Instant"];
            closedBy?: string;
            closedAt?: components["schemas"]["Instant"];
        };
        ObjectionView: {
            objectionId?: string;
            planId?: string;
            staffId?: string;
            /** Format: int32 */
            noticeVersion?: number;
            grounds?: string;
            evidence?: string;
            raisedBy?: string;
            raisedAt?: components["schemas"]["Instant"];
            state?: components["schemas"]["State1"];
            measure?: components["schemas"]["Measure"];
            reason?: string;
            decidedBy?: string;
            decidedAt?: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "committeeId": "BG-01",
         *       "noticeHash": "0000000000000000000000000000000000000000000000000000000000000000"
         *     }
         */
        OpenMotionRequest: {
            committeeId: string;
            noticeHash: string;
        };
        /** @enum {string} */
        Opinion: "NEXT_EXAM" | "TRANSFER" | "CONTRACT_END" | "AGENT";
        /** @enum {string} */
        Outcome: "QUALIFIED" | "FAILED" | "INCOMPLETE" | "DISQUALIFIED";
        OutsideLevel: {
            code?: string;
            name?: components["schemas"]["Text"];
            /** Format: int32 */
            grades?: number;
        };
        PageActView: {
            items?: components["schemas"]["ActView"][];
            next?: string;
        };
        PageCandidateView: {
            items?: components["schemas"]["CandidateView"][];
            next?: string;
        };
        PageEvaluation: {
            items?: components["schemas"]["Evaluation"][];
            next?: string;
        };
        PageGradeView: {
            items?: components["schemas"]["GradeView"][];
            next?: string;
        };
        PageNoticeLineView: {
            items?: components["schemas"]["NoticeLineView"][];
            next?: string;
        };
        PageQualificationView: {
            items?: components["schemas"]["QualificationView"][];
            next?: string;
        };
        PageRankingView: {
            items?: components["schemas"]["RankingView"][];
            next?: string;
        };
        PageUnqualifiedView: {
            items?: components["schemas"]["UnqualifiedView"][];
            next?: string;
        };
        ParkedEvent: {
            aggregateType?: string;
            aggregateId?: string;
            /** Format: int64 */
            sequence?: number;
            type?: string;
            reason?: string;
            parkedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Part: "WRITTEN" | "INTERVIEW" | "EXPERIENCE";
        PartRule: {
            cap?: components["schemas"]["Decimal"];
            rounding?: components["schemas"]["ScoreRounding"];
        };
        PartScore: {
            state: components["schemas"]["ComponentState"];
            score?: components["schemas"]["Decimal"];
        };
        PersonalFileView: {
            staffId?: string;
            name?: string;
            branchId?: string;
            branchName?: string;
            exams?: components["schemas"]["ExamRecord"][];
            qualifications?: components["schemas"]["GrantView"][];
            grades?: components["schemas"]["GradeView"][];
            evaluations?: components["schemas"]["Evaluation"][];
            acts?: components["schemas"]["ActView"][];
        };
        Placement: {
            type: string;
            grade?: string;
            schemeId?: string;
        };
        Position: {
            /** Format: int32 */
            number?: number;
            code?: string;
            name?: components["schemas"]["Text"];
            level?: string;
            /** Format: int32 */
            rankOfLevel?: number;
            title?: components["schemas"]["Text"];
        };
        /**
         * @example {
         *       "rankingHash": "0000000000000000000000000000000000000000000000000000000000000000"
         *     }
         */
        PostNoticeRequest: {
            rankingHash: string;
        };
        /**
         * @example {
         *       "staffId": "S0001",
         *       "kind": "PLACEMENT",
         *       "effectiveFrom": "2025-04-01",
         *       "details": {
         *         "placement": {
         *           "type": "MARKET",
         *           "grade": "TRAINEE"
         *         }
         *       },
         *       "basis": "人力〔2025〕7 号"
         *     }
         */
        ProposeActRequest: {
            staffId: string;
            kind: components["schemas"]["ActKind"];
            effectiveFrom: components["schemas"]["LocalDate"];
            details?: components["schemas"]["ActDetails"];
            basis: string;
        };
        Provisional: {
            planId: string;
            /** Format: int32 */
            year?: number;
            marketingStaffAtCutOff?: boolean;
        };
        /** @enum {string} */
        QualificationState: "NONE" | "ACTIVE" | "PROVISIONAL" | "SUSPENDED" | "EXPIRED" | "REVOKED" | "SUPERSEDED";
        QualificationView: {
            staffId?: string;
            name?: string;
            branchId?: string;
            /** Format: int64 */
            grant?: number;
            tier?: components["schemas"]["Tier"];
            tierName?: components["schemas"]["Text"];
            /** Format: int32 */
            rank?: number;
            total?: components["schemas"]["Decimal"];
            planId?: string;
            route?: components["schemas"]["Route"];
            /** Format: int32 */
            renewal?: number;
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"];
            state?: components["schemas"]["QualificationState"];
            stateName?: components["schemas"]["Text"];
            since?: components["schemas"]["LocalDate"];
            until?: components["schemas"]["LocalDate"];
            cause?: string;
            active?: boolean;
        };
        /**
         * @example {
         *       "staffId": "S0001",
         *       "grounds": "工作年限与任职文件不符",
         *       "evidence": "任职文件载明任职起始日为 2021 年 5 月 1 日"
         *     }
         */
        RaiseObjectionRequest: {
            staffId: string;
            grounds: string;
            evidence: string;
        };
        RankExplanation: {
            outcome?: components["schemas"]["Outcome"];
            /** Format: int32 */
            rank?: number;
            tier?: components["schemas"]["Tier"];
            /** Format: int32 */
            tierLimit?: number;
            above?: components["schemas"]["Neighbour"];
            below?: components["schemas"]["Neighbour"];
            tied?: components["schemas"]["Neighbour"][];
            steps?: components["schemas"]["Step"][];
        };
        RankMove: {
            staffId?: string;
            name?: string;
            /** Format: int32 */
            rankBefore?: number;
            /** Format: int32 */
            rankAfter?: number;
            tierBefore?: components["schemas"]["Tier"];
            tierAfter?: components["schemas"]["Tier"];
        };
        /** @enum {string} */
        RankingState: "COMPUTED" | "SUBMITTED" | "PUBLISHED";
        RankingView: {
            planId?: string;
            title?: string;
            state?: components["schemas"]["RankingState"];
            hash?: string;
            /** Format: int32 */
            candidates?: number;
            /** Format: int32 */
            qualified?: number;
            /** Format: int32 */
            seniors?: number;
            /** Format: int32 */
            intermediates?: number;
            /** Format: int32 */
            juniors?: number;
            schemeId?: string;
            computedAt?: components["schemas"]["Instant"];
            submittedBy?: string;
            submittedAt?: components["schemas"]["Instant"];
            approvedBy?: string;
            approvedAt?: components["schemas"]["Instant"];
            publishedOn?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            revision?: number;
        };
        Recomputed: {
            staffId: string;
            written: components["schemas"]["Decimal"];
        };
        Recusal: {
            memberId?: string;
            candidateId?: string;
            ground?: components["schemas"]["Ground"];
        };
        /**
         * @example {
         *       "staffId": "S0001",
         *       "ground": "KINSHIP"
         *     }
         */
        RecusalRequest: {
            staffId: string;
            ground: components["schemas"]["Ground"];
        };
        /**
         * @example {
         *       "reason": "依据文件与事项不符，请补充"
         *     }
         */
        RejectActRequest: {
            reason: string;
        };
        Replay: {
            /** Format: int64 */
            applied?: number;
            /** Format: int64 */
            remaining?: number;
        };
        Revocation: {
            ground: components["schemas"]["RevocationGround"];
            sanction: components["schemas"]["Sanction"];
        };
        /** @enum {string} */
        RevocationGround: "FRAUD" | "MISCONDUCT";
        /** @enum {string} */
        Route: "EXAM" | "DEPOSITS";
        RouteFinding: {
            open?: boolean;
            average?: components["schemas"]["Decimal"];
            conditions?: components["schemas"]["Condition"][];
        };
        /** @enum {string} */
        Sanction: "NO_BAR" | "BAR_OF_YEARS" | "PERMANENT_BAR";
        SchemeView: {
            schemeId?: string;
            kind?: string;
            title?: string;
            source?: string;
            effectiveFrom?: components["schemas"]["LocalDate"];
            parameters?: Record<string, never>;
            hash?: string;
            state?: string;
            draftedBy?: string;
            approvedBy?: string;
        };
        /**
         * @example {
         *       "planId": "RM-2025",
         *       "staffId": "S0001",
         *       "part": "WRITTEN",
         *       "score": "45.00"
         *     }
         */
        ScoreChangeRequest: {
            planId: string;
            staffId: string;
            part: components["schemas"]["Part"];
            score: components["schemas"]["Decimal"];
            adaptability?: components["schemas"]["Decimal"];
        };
        ScoreChangeView: {
            before?: components["schemas"]["Counts"];
            after?: components["schemas"]["Counts"];
            moves?: components["schemas"]["RankMove"][];
        };
        /** @enum {string} */
        ScoreRounding: "HALF_UP" | "TRUNCATE";
        Scores: {
            staffId: string;
            name: string;
            branchId: string;
            written: components["schemas"]["PartScore"];
            interview: components["schemas"]["InterviewScore"];
            experience: components["schemas"]["PartScore"];
        };
        Share: {
            staffId: string;
            share: components["schemas"]["Decimal"];
        };
        Span: {
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            state?: components["schemas"]["QualificationState"];
            stateName?: components["schemas"]["Text"];
            cause?: string;
        };
        StaffOpinion: {
            opinion: components["schemas"]["Opinion"];
            staffAgrees?: boolean;
        };
        /** @enum {string} */
        State: "OPEN" | "APPROVED" | "REJECTED";
        /** @enum {string} */
        State1: "OPEN" | "DISMISSED" | "UPHELD";
        Step: {
            rule?: string;
            text?: components["schemas"]["Text"];
        };
        Text: {
            zh?: string;
            en?: string;
        };
        /**
         * @example {
         *       "mark": "43.00"
         *     }
         */
        ThirdMarkRequest: {
            mark: components["schemas"]["Decimal"];
        };
        /** @enum {string} */
        TieKey: "TOTAL" | "WRITTEN" | "ADAPTABILITY" | "INTERVIEW";
        /** @enum {string} */
        Tier: "SENIOR" | "INTERMEDIATE" | "JUNIOR";
        TierBands: {
            /** Format: int32 */
            seniorLimit?: number;
            /** Format: int32 */
            intermediateLimit?: number;
        };
        /** Format: uuid */
        UUID: string;
        Unqualified: {
            ceiling?: string;
            above?: components["schemas"]["Above"];
        };
        UnqualifiedView: {
            staffId?: string;
            name?: string;
            branchId?: string;
            state?: components["schemas"]["QualificationState"];
            stateName?: components["schemas"]["Text"];
            planId?: string;
            cutOffDate?: components["schemas"]["LocalDate"];
            outcome?: string;
            total?: components["schemas"]["Decimal"];
            actId?: components["schemas"]["UUID"];
            actState?: components["schemas"]["ActState"];
            route?: components["schemas"]["RouteFinding"];
        };
        /** @enum {string} */
        Verdict: "VALID" | "NOT_GENUINE" | "REVOKED" | "SUSPENDED" | "SUPERSEDED" | "EXPIRED" | "NOT_YET_VALID";
        VerificationView: {
            verdict?: components["schemas"]["Verdict"];
            verdictText?: components["schemas"]["Text"];
            issuerName?: components["schemas"]["Text"];
            certificateId?: components["schemas"]["UUID"];
            holderName?: string;
            tierName?: components["schemas"]["Text"];
            provisional?: boolean;
            examTitle?: string;
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"];
            issuedAt?: components["schemas"]["Instant"];
            checks?: components["schemas"]["CheckView"][];
        };
        Vote: {
            memberId?: string;
            inFavour?: boolean;
        };
        /**
         * @example {
         *       "inFavour": true
         *     }
         */
        VoteRequest: {
            inFavour: boolean;
            reason?: string;
        };
        /**
         * @example {
         *       "type": "MARKET",
         *       "grade": "ASSISTANT-1",
         *       "tier": "INTERMEDIATE",
         *       "cadence": "ANNUAL",
         *       "score": "103.39"
         *     }
         */
        WhatIfGradeRequest: {
            schemeId?: string;
            type: string;
            grade: string;
            tier?: components["schemas"]["Tier"];
            branchId?: string;
            cadence: components["schemas"]["Cadence"];
            score?: components["schemas"]["Decimal"];
        };
        WhatIfGradeView: {
            schemeId?: string;
            before?: components["schemas"]["Position"];
            reached?: components["schemas"]["Position"];
            paid?: components["schemas"]["Position"];
            reason?: components["schemas"]["GradeReason"];
            trace?: components["schemas"]["Text"][];
        };
        /**
         * @example {
         *       "candidates": [
         *         {
         *           "staffId": "S0001",
         *           "name": "陈安",
         *           "branchId": "B01",
         *           "written": {
         *             "state": "SCORED",
         *             "score": "41.33"
         *           },
         *           "interview": {
         *             "state": "SCORED",
         *             "score": "25.1666",
         *             "adaptability": "16.50"
         *           },
         *           "experience": {
         *             "state": "SCORED",
         *             "score": "8.50"
         *           }
         *         },
         *         {
         *           "staffId": "S0002",
         *           "name": "林宁",
         *           "branchId": "B02",
         *           "written": {
         *             "state": "ABSENT"
         *           },
         *           "interview": {
         *             "state": "SCORED",
         *             "score": "26.00",
         *             "adaptability": "17.00"
         *           },
         *           "experience": {
         *             "state": "NOT_CLAIMED"
         *           }
         *         }
         *       ]
         *     }
         */
        WhatIfRankingRequest: {
            schemeId?: string;
            rules?: components["schemas"]["GradingRules"];
            candidates: components["schemas"]["Scores"][];
        };
        WhatIfRankingView: {
            schemeId?: string;
            /** Format: int32 */
            candidates?: number;
            /** Format: int32 */
            qualified?: number;
            /** Format: int32 */
            seniors?: number;
            /** Format: int32 */
            intermediates?: number;
            /** Format: int32 */
            juniors?: number;
            lines?: components["schemas"]["ExplainedCandidateView"][];
        };
        /**
         * @example {
         *       "staffId": "S0001",
         *       "written": "SCORED",
         *       "interview": "SCORED",
         *       "experience": "NOT_CLAIMED",
         *       "total": "74.99",
         *       "marketingStaffAtCutOff": true,
         *       "year": 2024,
         *       "accounts": [
         *         {
         *           "accountId": "D0001",
         *           "balanceSum": "1098000000.00",
         *           "shares": [
         *             {
         *               "staffId": "S0001",
         *               "share": "1.000000"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        WhatIfRouteRequest: {
            staffId: string;
            written: components["schemas"]["ComponentState"];
            interview: components["schemas"]["ComponentState"];
            experience: components["schemas"]["ComponentState"];
            total?: components["schemas"]["Decimal"];
            marketingStaffAtCutOff?: boolean;
            /** Format: int32 */
            year?: number;
            accounts: components["schemas"]["Account"][];
        };
        WorkingPeriodView: {
            posted?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            workingDays?: number;
            lastDay?: components["schemas"]["LocalDate"];
            endsAt?: components["schemas"]["Instant"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Above = components['schemas']['Above'];
export type Account = components['schemas']['Account'];
export type ActDetails = components['schemas']['ActDetails'];
export type ActKind = components['schemas']['ActKind'];
export type ActState = components['schemas']['ActState'];
export type ActView = components['schemas']['ActView'];
export type Actor = components['schemas']['Actor'];
export type AppealKind = components['schemas']['AppealKind'];
export type AppealState = components['schemas']['AppealState'];
export type AppealView = components['schemas']['AppealView'];
export type Cadence = components['schemas']['Cadence'];
export type CandidateView = components['schemas']['CandidateView'];
export type CertificateView = components['schemas']['CertificateView'];
export type CheckKind = components['schemas']['CheckKind'];
export type CheckResult = components['schemas']['CheckResult'];
export type CheckView = components['schemas']['CheckView'];
export type Committee = components['schemas']['Committee'];
export type CommitteeLevel = components['schemas']['CommitteeLevel'];
export type ComponentState = components['schemas']['ComponentState'];
export type Condition = components['schemas']['Condition'];
export type Counts = components['schemas']['Counts'];
export type DecideAppealRequest = components['schemas']['DecideAppealRequest'];
export type DecideObjectionRequest = components['schemas']['DecideObjectionRequest'];
export type Decimal = components['schemas']['Decimal'];
export type DepositAverageView = components['schemas']['DepositAverageView'];
export type DraftScheme = components['schemas']['DraftScheme'];
export type EarlierMarksRequest = components['schemas']['EarlierMarksRequest'];
export type Evaluation = components['schemas']['Evaluation'];
export type EvaluationRules = components['schemas']['EvaluationRules'];
export type ExamRecord = components['schemas']['ExamRecord'];
export type ExplainedCandidateView = components['schemas']['ExplainedCandidateView'];
export type FileAppealRequest = components['schemas']['FileAppealRequest'];
export type FormCommitteeRequest = components['schemas']['FormCommitteeRequest'];
export type Grade = components['schemas']['Grade'];
export type GradeReason = components['schemas']['GradeReason'];
export type GradeView = components['schemas']['GradeView'];
export type GradingRules = components['schemas']['GradingRules'];
export type GrantView = components['schemas']['GrantView'];
export type Ground = components['schemas']['Ground'];
export type ImportReport = components['schemas']['ImportReport'];
export type Instant = components['schemas']['Instant'];
export type InterviewScore = components['schemas']['InterviewScore'];
export type LadderLevel = components['schemas']['LadderLevel'];
export type LadderView = components['schemas']['LadderView'];
export type LocalDate = components['schemas']['LocalDate'];
export type ManagerType = components['schemas']['ManagerType'];
export type Measure = components['schemas']['Measure'];
export type Money = components['schemas']['Money'];
export type MotionView = components['schemas']['MotionView'];
export type MoveRule = components['schemas']['MoveRule'];
export type Neighbour = components['schemas']['Neighbour'];
export type NoticeLineView = components['schemas']['NoticeLineView'];
export type NoticeView = components['schemas']['NoticeView'];
export type ObjectionView = components['schemas']['ObjectionView'];
export type OpenMotionRequest = components['schemas']['OpenMotionRequest'];
export type Opinion = components['schemas']['Opinion'];
export type Outcome = components['schemas']['Outcome'];
export type OutsideLevel = components['schemas']['OutsideLevel'];
export type PageActView = components['schemas']['PageActView'];
export type PageCandidateView = components['schemas']['PageCandidateView'];
export type PageEvaluation = components['schemas']['PageEvaluation'];
export type PageGradeView = components['schemas']['PageGradeView'];
export type PageNoticeLineView = components['schemas']['PageNoticeLineView'];
export type PageQualificationView = components['schemas']['PageQualificationView'];
export type PageRankingView = components['schemas']['PageRankingView'];
export type PageUnqualifiedView = components['schemas']['PageUnqualifiedView'];
export type ParkedEvent = components['schemas']['ParkedEvent'];
export type Part = components['schemas']['Part'];
export type PartRule = components['schemas']['PartRule'];
export type PartScore = components['schemas']['PartScore'];
export type PersonalFileView = components['schemas']['PersonalFileView'];
export type Placement = components['schemas']['Placement'];
export type Position = components['schemas']['Position'];
export type PostNoticeRequest = components['schemas']['PostNoticeRequest'];
export type ProposeActRequest = components['schemas']['ProposeActRequest'];
export type Provisional = components['schemas']['Provisional'];
export type QualificationState = components['schemas']['QualificationState'];
export type QualificationView = components['schemas']['QualificationView'];
export type RaiseObjectionRequest = components['schemas']['RaiseObjectionRequest'];
export type RankExplanation = components['schemas']['RankExplanation'];
export type RankMove = components['schemas']['RankMove'];
export type RankingState = components['schemas']['RankingState'];
export type RankingView = components['schemas']['RankingView'];
export type Recomputed = components['schemas']['Recomputed'];
export type Recusal = components['schemas']['Recusal'];
export type RecusalRequest = components['schemas']['RecusalRequest'];
export type RejectActRequest = components['schemas']['RejectActRequest'];
export type Replay = components['schemas']['Replay'];
export type Revocation = components['schemas']['Revocation'];
export type RevocationGround = components['schemas']['RevocationGround'];
export type Route = components['schemas']['Route'];
export type RouteFinding = components['schemas']['RouteFinding'];
export type Sanction = components['schemas']['Sanction'];
export type SchemeView = components['schemas']['SchemeView'];
export type ScoreChangeRequest = components['schemas']['ScoreChangeRequest'];
export type ScoreChangeView = components['schemas']['ScoreChangeView'];
export type ScoreRounding = components['schemas']['ScoreRounding'];
export type Scores = components['schemas']['Scores'];
export type Share = components['schemas']['Share'];
export type Span = components['schemas']['Span'];
export type StaffOpinion = components['schemas']['StaffOpinion'];
export type State = components['schemas']['State'];
export type State1 = components['schemas']['State1'];
export type Step = components['schemas']['Step'];
export type Text = components['schemas']['Text'];
export type ThirdMarkRequest = components['schemas']['ThirdMarkRequest'];
export type TieKey = components['schemas']['TieKey'];
export type Tier = components['schemas']['Tier'];
export type TierBands = components['schemas']['TierBands'];
export type Uuid = components['schemas']['UUID'];
export type Unqualified = components['schemas']['Unqualified'];
export type UnqualifiedView = components['schemas']['UnqualifiedView'];
export type Verdict = components['schemas']['Verdict'];
export type VerificationView = components['schemas']['VerificationView'];
export type Vote = components['schemas']['Vote'];
export type VoteRequest = components['schemas']['VoteRequest'];
export type WhatIfGradeRequest = components['schemas']['WhatIfGradeRequest'];
export type WhatIfGradeView = components['schemas']['WhatIfGradeView'];
export type WhatIfRankingRequest = components['schemas']['WhatIfRankingRequest'];
export type WhatIfRankingView = components['schemas']['WhatIfRankingView'];
export type WhatIfRouteRequest = components['schemas']['WhatIfRouteRequest'];
export type WorkingPeriodView = components['schemas']['WorkingPeriodView'];
export type $defs = Record<string, never>;
export interface operations {
    listActs: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: components["schemas"]["ActKind"];
                limit?: number;
                staffId?: string;
                state?: components["schemas"]["ActState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageActView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    proposeAct: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeActRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                actId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    approveAct: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                actId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rejectAct: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                actId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    decideAppeal: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                appealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAppealRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    recordEarlierMarks: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                appealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EarlierMarksRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    giveThirdMark: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                appealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThirdMarkRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    importCalendar: {
        parameters: {
            query?: {
                effectiveFrom?: components["schemas"]["LocalDate"];
                file?: string;
                source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example date,kind
                 *     2026-02-16,HOLIDAY
                 *     2026-02-14,WORKDAY
                 */
                "text/csv": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    workingPeriod: {
        parameters: {
            query: {
                posted: components["schemas"]["LocalDate"];
                workingDays: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingPeriodView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listCertificates: {
        parameters: {
            query?: {
                staffId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                certificateId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vc": string;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCertificatePdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                certificateId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listCommittees: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committee"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    formCommittee: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormCommitteeRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committee"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    importDepositAverages: {
        parameters: {
            query?: {
                file?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example year,account_id,balance_sum,staff_id,share
                 *     2024,D0001,1098000000.00,S0001,1.000000
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDepositAverage: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositAverageView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listEvaluations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                periodId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEvaluation"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listGrades: {
        parameters: {
            query?: {
                branchId?: string;
                cursor?: string;
                grade?: string;
                knownAt?: string;
                limit?: number;
                on?: string;
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageGradeView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getGrade: {
        parameters: {
            query?: {
                knownAt?: string;
                on?: string;
            };
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GradeView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getGradeHistory: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GradeView"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLadder: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    whatIfGrade: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfGradeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfGradeView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    whoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMotion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                motionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MotionView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    decideMotion: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                motionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MotionView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    recuse: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                motionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecusalRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MotionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    vote: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                motionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MotionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    decideObjection: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideObjectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listParkedEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedEvent"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    replayParkedEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPersonalFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalFileView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    verifyCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                certificateId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
        };
    };
    verifyCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vc": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
        };
    };
    getStatusList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: number;
                purpose: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vc": string;
                };
            };
        };
    };
    listQualifications: {
        parameters: {
            query?: {
                branchId?: string;
                cursor?: string;
                knownAt?: string;
                limit?: number;
                on?: string;
                state?: components["schemas"]["QualificationState"];
                tier?: components["schemas"]["Tier"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageQualificationView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getQualification: {
        parameters: {
            query?: {
                knownAt?: string;
                on?: string;
            };
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getQualificationHistory: {
        parameters: {
            query?: {
                knownAt?: string;
            };
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRankings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRankingView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getRanking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankingView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listAppeals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealView"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    fileAppeal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileAppealRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    approveRanking: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankingView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRankedCandidates: {
        parameters: {
            query?: {
                branchId?: string;
                cursor?: string;
                limit?: number;
                tier?: components["schemas"]["Tier"];
            };
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCandidateView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    explainRank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplainedCandidateView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMotions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MotionView"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    openMotion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenMotionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MotionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postNotice: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostNoticeRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    closeNotice: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                planId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listNoticeLines: {
        parameters: {
            query?: {
                branchId?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                planId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageNoticeLineView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listObjections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    raiseObjection: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseObjectionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    submitRanking: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankingView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSchemes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    draftScheme: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftScheme"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getScheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    approveScheme: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listUnqualifiedStaff: {
        parameters: {
            query?: {
                branchId?: string;
                cursor?: string;
                limit?: number;
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageUnqualifiedView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getUnqualifiedStaff: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnqualifiedView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    whatIfAlternativeRoute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfRouteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteFinding"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    whatIfRanking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfRankingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfRankingView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    whatIfScoreChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreChangeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreChangeView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
