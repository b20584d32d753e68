// Made by "npm run api" from the OpenAPI document of the service. Do not edit.

export interface paths {
    "/api/performance/v1/accounts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入账户 / Import accounts
         * @description 表头 / header: account_id,client_id,product,opened_on,base_average_balance
         */
        post: operations["importAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 上游数据到达情况 / What has arrived from the services before this one */
        get: operations["getArrivals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/client-satisfaction/{periodId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 考核期内测得的客户满意度 / Measured client satisfaction within a period, by staff id */
        get: operations["listClientSatisfaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/cost-pools/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入费用池 / Import shared costs
         * @description 表头 / header: month,branch_id,kind,amount
         */
        post: operations["importCostPools"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/facts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入账户月度事实 / Import monthly account facts
         * @description 表头 / header: month,account_id,average_balance,income,direct_cost,risk_cost,non_performing_balance
         */
        post: operations["importFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/indicators/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入指标值 / Import indicator values
         * @description 表头 / header: period_id,staff_id,indicator,value
         */
        post: operations["importIndicators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/me": {
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
    "/api/performance/v1/parked-events": {
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
    "/api/performance/v1/parked-events/replay": {
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
    "/api/performance/v1/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 考核期列表 / Periods, latest first */
        get: operations["listPeriods"];
        put?: never;
        /** 建立考核期 / Open a period */
        post: operations["openPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/periods/{periodId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 考核期详情 / One period; the ETag is the hash of its frozen result */
        get: operations["getPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/periods/{periodId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终结（须由另一人） / Close the period, as a second person, by its hash in If-Match */
        post: operations["closePeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/periods/{periodId}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本期绩效工资 / Statements of the latest run, by person */
        get: operations["listPay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/periods/{periodId}/pay-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 发薪批次 / The latest pay run; its hash is the ETag */
        get: operations["getPayRun"];
        put?: never;
        /** 计算本期绩效工资 / Compute everybody's pay for a closed period */
        post: operations["makePayRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/periods/{periodId}/pay-run/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准发薪（须由不参加本计划的另一人） / Approve, as a second person outside the plan, by the hash in If-Match */
        post: operations["approvePayRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/periods/{periodId}/pay-run/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回发薪批次 / Reject the run; another may be made */
        post: operations["rejectPayRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/periods/{periodId}/pay/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 个人绩效工资单 / One person's statement, line by line, with the ledger */
        get: operations["getPay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/periods/{periodId}/scoreboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 绩效榜（初结前为空） / The scoreboard, best first; empty until the soft close */
        get: operations["getScoreboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/periods/{periodId}/scoreboard/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 个人考核结果及计算过程 / One person's evaluation with everything that explains it */
        get: operations["getEvaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/periods/{periodId}/soft-close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 初结：计算并冻结 / Compute the period and freeze it */
        post: operations["softClosePeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/schemes": {
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
    "/api/performance/v1/schemes/{schemeId}": {
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
    "/api/performance/v1/schemes/{schemeId}/approval": {
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
    "/api/performance/v1/targets/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入目标 / Import targets
         * @description 表头 / header: period_id,staff_id,rorac,deposit_average,loan_average
         */
        post: operations["importTargets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/what-if/ahp-weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试算层次分析法权重 / What would the AHP weights be */
        post: operations["whatIfAhpWeights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/what-if/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试算绩效工资 / What would performance pay be */
        post: operations["whatIfPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/performance/v1/what-if/rorac": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试算风险调整后利润 RORAC / What would RORAC be */
        post: operations["whatIfRorac"];
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
        Actor: {
            subject?: string;
            personId?: string;
            name?: string;
            unitId?: string;
            roles?: string[];
            bankWide?: boolean;
        };
        AdditionalSheet: {
            code?: string;
            title?: components["schemas"]["Text"];
            actual?: string;
            points?: string;
        };
        AdvanceEntry: {
            staffId: string;
            month: string;
            amount: components["schemas"]["Money"];
        };
        AdvanceQuestion: {
            lastHalfYear: components["schemas"]["Money"];
            accrued: components["schemas"]["Money"];
            advanced: components["schemas"]["Money"];
        };
        AhpAnswer: {
            approvable?: boolean;
            enoughJudges?: boolean;
            result?: components["schemas"]["Weights"];
            worstPairs?: components["schemas"]["Pair"][];
            judges?: components["schemas"]["Judge"][];
            warning?: components["schemas"]["Text"];
            trace?: components["schemas"]["TraceLine"][];
        };
        /**
         * @example {
         *       "matrices": [
         *         [
         *           [
         *             "1",
         *             "2",
         *             "3",
         *             "5"
         *           ],
         *           [
         *             "1/2",
         *             "1",
         *             "2",
         *             "3"
         *           ],
         *           [
         *             "1/3",
         *             "1/2",
         *             "1",
         *             "2"
         *           ],
         *           [
         *             "1/5",
         *             "1/3",
         *             "1/2",
         *             "1"
         *           ]
         *         ]
         *       ],
         *       "waiver": false
         *     }
         */
        AhpQuestion: {
            matrices: string[][][];
            waiver?: boolean;
        };
        /** @enum {string} */
        BusinessClass: "LOANS" | "BILLS" | "DEPOSITS" | "FEES" | "INTERNATIONAL" | "GUARANTEES" | "WEALTH" | "OTHER";
        ClassQuestion: {
            businessClass: components["schemas"]["BusinessClass"];
            stockAge?: components["schemas"]["Decimal"];
            stockItems?: components["schemas"]["StockItem"][];
            stock?: components["schemas"]["Terms"];
            increment?: components["schemas"]["Terms"];
        };
        ClassStatement: {
            businessClass?: components["schemas"]["BusinessClass"];
            stock?: components["schemas"]["TermsStatement"];
            increment?: components["schemas"]["TermsStatement"];
            stockAge?: string;
            factor?: string;
            weight?: string;
            weightedStock?: components["schemas"]["Money"];
            rorac?: components["schemas"]["Money"];
            retained?: components["schemas"]["Money"];
        };
        ClassifiedLoans: {
            normal: components["schemas"]["Money"];
            specialMention: components["schemas"]["Money"];
            substandard: components["schemas"]["Money"];
            doubtful: components["schemas"]["Money"];
            loss: components["schemas"]["Money"];
        };
        Clawback: {
            cancelled?: components["schemas"]["Money"];
            reclaimed?: components["schemas"]["Money"];
        };
        ClawbackQuestion: {
            share: components["schemas"]["Decimal"];
            paid: components["schemas"]["Money"];
        };
        Counts: {
            /** Format: int64 */
            branches?: number;
            /** Format: int64 */
            staff?: number;
            /** Format: int64 */
            qualifications?: number;
            /** Format: int64 */
            clients?: number;
            /** Format: int64 */
            responsibilities?: number;
            /** Format: int64 */
            allocated?: number;
        };
        /** Format: decimal */
        Decimal: string;
        DeferredPay: {
            dueOn?: components["schemas"]["LocalDate"];
            deferred?: components["schemas"]["Money"];
            released?: components["schemas"]["Money"];
            netted?: components["schemas"]["Money"];
            unpaid?: components["schemas"]["Money"];
        };
        /** @enum {string} */
        Dimension: "FINANCIAL" | "CUSTOMER" | "PROCESS" | "LEARNING";
        DimensionPoints: {
            dimension?: components["schemas"]["Dimension"];
            weight?: string;
            score?: string;
        };
        DimensionSheet: {
            dimension?: components["schemas"]["Dimension"];
            title?: components["schemas"]["Text"];
            weight?: string;
            effectiveWeight?: string;
            score?: string;
            indicators?: components["schemas"]["IndicatorSheet"][];
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
        EvaluationSheet: {
            periodId?: string;
            /** Format: int32 */
            version?: number;
            staffId?: string;
            name?: string;
            branchId?: string;
            tier?: string;
            /** Format: int32 */
            rank?: number;
            score?: string;
            unroundedScore?: string;
            complete?: boolean;
            rorac?: components["schemas"]["Money"];
            decayRetained?: components["schemas"]["Money"];
            /** Format: int32 */
            activeDays?: number;
            /** Format: int32 */
            periodDays?: number;
            depositAverage?: string;
            loanAverage?: string;
            nonPerformingRatio?: string;
            classes?: components["schemas"]["ClassStatement"][];
            dimensions?: components["schemas"]["DimensionSheet"][];
            additional?: components["schemas"]["AdditionalSheet"][];
            coreScore?: string;
            additionalScore?: string;
        };
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
        /** @enum {string} */
        IndicatorRule: "RORAC_TO_TARGET" | "DEPOSIT_PLAN" | "LOAN_PLAN" | "NPL_BANDS" | "IMPORTED";
        IndicatorSheet: {
            code?: string;
            title?: components["schemas"]["Text"];
            rule?: components["schemas"]["IndicatorRule"];
            state?: components["schemas"]["State"];
            actual?: string;
            target?: string;
            score?: string;
            localWeight?: string;
            effectiveWeight?: string;
            globalWeight?: string;
        };
        Instalment: {
            dueOn?: components["schemas"]["LocalDate"];
            amount?: components["schemas"]["Money"];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Judge: {
            /** Format: int32 */
            number?: number;
            accepted?: boolean;
            weights?: components["schemas"]["Weights"];
            worstPairs?: components["schemas"]["Pair"][];
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /**
         * @example {
         *       "advances": [
         *         {
         *           "staffId": "S0101",
         *           "month": "2025-01",
         *           "amount": "1500.00"
         *         }
         *       ]
         *     }
         */
        MakePayRunRequest: {
            advances: components["schemas"]["AdvanceEntry"][];
        };
        Measured: {
            staffId?: string;
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            roundId?: string;
            score?: components["schemas"]["Decimal"];
            /** Format: int32 */
            forms?: number;
        };
        /**
         * @description CNY
         * @example 182770.00
         */
        Money: string;
        /**
         * @example {
         *       "periodId": "2025",
         *       "title": "2025 年度考核",
         *       "from": "2025-01-01",
         *       "to": "2026-01-01",
         *       "schemeId": "PERFORMANCE-RULEBOOK-2"
         *     }
         */
        OpenPeriodRequest: {
            periodId: string;
            title: string;
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
            schemeId?: string;
        };
        PagePayRow: {
            items?: components["schemas"]["PayRow"][];
            next?: string;
        };
        PagePeriodView: {
            items?: components["schemas"]["PeriodView"][];
            next?: string;
        };
        PageScoreboardRow: {
            items?: components["schemas"]["ScoreboardRow"][];
            next?: string;
        };
        PaidAdvance: {
            on?: components["schemas"]["LocalDate"];
            amount?: components["schemas"]["Money"];
        };
        Pair: {
            /** Format: int32 */
            row?: number;
            /** Format: int32 */
            column?: number;
            judged?: string;
            implied?: string;
            nearest?: string;
            factor?: string;
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
        PayAnswer: {
            schemeId?: string;
            model?: components["schemas"]["PayModel"];
            profit?: components["schemas"]["Money"];
            statement?: components["schemas"]["PayStatement"];
            income?: components["schemas"]["Money"];
            advance?: components["schemas"]["Money"];
            clawback?: components["schemas"]["Clawback"];
            trace?: components["schemas"]["TraceLine"][];
        };
        PayDate: {
            on: components["schemas"]["LocalDate"];
            amount: components["schemas"]["Money"];
        };
        PayEntry: {
            staffId?: string;
            kind?: components["schemas"]["PayEntryKind"];
            on?: components["schemas"]["LocalDate"];
            dueOn?: components["schemas"]["LocalDate"];
            amount?: components["schemas"]["Money"];
            periodId?: string;
        };
        /** @enum {string} */
        PayEntryKind: "ADVANCE" | "SETTLEMENT" | "DEFERRED" | "RELEASED" | "NETTED" | "DEBT" | "DEBT_SETTLED";
        PayInput: {
            name?: components["schemas"]["Text"];
            value?: string;
        };
        PayLine: {
            rule?: string;
            title?: components["schemas"]["Text"];
            formula?: string;
            inputs?: components["schemas"]["PayInput"][];
            amount?: components["schemas"]["Money"];
        };
        /** @enum {string} */
        PayModel: "PROFIT_RATE" | "SCORE_LINE" | "COMPOSITE_SCORE";
        /**
         * @example {
         *       "on": "2025-06-30",
         *       "model": "PROFIT_RATE",
         *       "terms": {
         *         "loanInterest": "3600000.00",
         *         "depositIncome": "0.00",
         *         "fees": "180000.00",
         *         "international": "120000.00",
         *         "otherIncome": "0.00",
         *         "depositInterest": "900000.00",
         *         "assetCost": "1400000.00",
         *         "otherCost": "100000.00",
         *         "atEnd": {
         *           "normal": "0.00",
         *           "specialMention": "0.00",
         *           "substandard": "1000000.00",
         *           "doubtful": "400000.00",
         *           "loss": "100000.00"
         *         }
         *       },
         *       "defer": false,
         *       "advances": [
         *         {
         *           "on": "2025-01-15",
         *           "amount": "9000.00"
         *         }
         *       ]
         *     }
         */
        PayQuestion: {
            schemeId?: string;
            on: components["schemas"]["LocalDate"];
            model?: components["schemas"]["PayModel"];
            terms?: components["schemas"]["ProfitTerms"];
            profit?: components["schemas"]["Money"];
            score?: components["schemas"]["Decimal"];
            tier?: string;
            sales?: components["schemas"]["SaleQuestion"][];
            monthlyCompletions?: string[];
            recovered?: components["schemas"]["Money"];
            basePay?: components["schemas"]["Money"];
            postPay?: components["schemas"]["Money"];
            defer?: boolean;
            advances?: components["schemas"]["PayDate"][];
            debt?: components["schemas"]["Money"];
            endOfFiscalYear?: boolean;
            unpaidInstalments?: components["schemas"]["PayDate"][];
            advance?: components["schemas"]["AdvanceQuestion"];
            clawback?: components["schemas"]["ClawbackQuestion"];
            /** Format: int32 */
            daysAbsent?: number;
        };
        PayRow: {
            staffId?: string;
            name?: string;
            branchId?: string;
            earned?: components["schemas"]["Money"];
            deferred?: components["schemas"]["Money"];
            released?: components["schemas"]["Money"];
            advanced?: components["schemas"]["Money"];
            debt?: components["schemas"]["Money"];
            netted?: components["schemas"]["Money"];
            carriedForward?: components["schemas"]["Money"];
            payable?: components["schemas"]["Money"];
        };
        PayRun: {
            periodId?: string;
            /** Format: int32 */
            run?: number;
            /** Format: int32 */
            version?: number;
            schemeId?: string;
            state?: components["schemas"]["PayRunState"];
            hash?: string;
            payDay?: components["schemas"]["LocalDate"];
            madeBy?: string;
            madeAt?: components["schemas"]["Instant"];
            decidedBy?: string;
            decidedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            statements?: number;
            totals?: components["schemas"]["PayTotals"];
        };
        /** @enum {string} */
        PayRunState: "MADE" | "APPROVED" | "REJECTED";
        PayStatement: {
            payDay?: components["schemas"]["LocalDate"];
            lines?: components["schemas"]["PayLine"][];
            earned?: components["schemas"]["Money"];
            deferred?: components["schemas"]["Money"];
            released?: components["schemas"]["Money"];
            advanced?: components["schemas"]["Money"];
            debt?: components["schemas"]["Money"];
            netted?: components["schemas"]["Money"];
            carriedForward?: components["schemas"]["Money"];
            payable?: components["schemas"]["Money"];
            advances?: components["schemas"]["PaidAdvance"][];
            instalments?: components["schemas"]["Instalment"][];
            releases?: components["schemas"]["Instalment"][];
            nettings?: components["schemas"]["Instalment"][];
        };
        PayStatementView: {
            periodId?: string;
            /** Format: int32 */
            run?: number;
            schemeId?: string;
            state?: components["schemas"]["PayRunState"];
            staffId?: string;
            name?: string;
            branchId?: string;
            statement?: components["schemas"]["PayStatement"];
            deferred?: components["schemas"]["DeferredPay"][];
            ledger?: components["schemas"]["PayEntry"][];
        };
        PayTotals: {
            earned?: components["schemas"]["Money"];
            deferred?: components["schemas"]["Money"];
            released?: components["schemas"]["Money"];
            advanced?: components["schemas"]["Money"];
            netted?: components["schemas"]["Money"];
            carriedForward?: components["schemas"]["Money"];
            payable?: components["schemas"]["Money"];
        };
        /** @enum {string} */
        PeriodState: "OPEN" | "SOFT_CLOSED" | "CLOSED";
        PeriodView: {
            periodId?: string;
            title?: string;
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            schemeId?: string;
            state?: components["schemas"]["PeriodState"];
            /** Format: int32 */
            version?: number;
            hash?: string;
            /** Format: int32 */
            staff?: number;
            bankTotal?: components["schemas"]["Money"];
            scoreboardTotal?: components["schemas"]["Money"];
            unattributed?: components["schemas"]["UnattributedView"];
            submittedBy?: string;
            submittedAt?: components["schemas"]["Instant"];
            closedBy?: string;
            closedAt?: components["schemas"]["Instant"];
        };
        ProfitTerms: {
            loanInterest: components["schemas"]["Money"];
            depositIncome: components["schemas"]["Money"];
            fees: components["schemas"]["Money"];
            international: components["schemas"]["Money"];
            otherIncome: components["schemas"]["Money"];
            depositInterest: components["schemas"]["Money"];
            assetCost: components["schemas"]["Money"];
            otherCost: components["schemas"]["Money"];
            atStart?: components["schemas"]["ClassifiedLoans"];
            atEnd?: components["schemas"]["ClassifiedLoans"];
            writtenOff?: components["schemas"]["Money"];
            recoveredProvision?: components["schemas"]["Money"];
        };
        Replay: {
            /** Format: int64 */
            applied?: number;
            /** Format: int64 */
            remaining?: number;
        };
        RoracAnswer: {
            schemeId?: string;
            classes?: components["schemas"]["ClassStatement"][];
            rorac?: components["schemas"]["Money"];
            unweighted?: components["schemas"]["Money"];
            decayEffect?: components["schemas"]["Money"];
            trace?: components["schemas"]["TraceLine"][];
        };
        /**
         * @example {
         *       "on": "2025-01-01",
         *       "classes": [
         *         {
         *           "businessClass": "LOANS",
         *           "stockAge": "2.75",
         *           "stock": {
         *             "income": "300000.00",
         *             "directCost": "150000.00",
         *             "managementCost": "12000.00",
         *             "fixedAssetCost": "6000.00",
         *             "riskCost": "25000.00",
         *             "tax": "15000.00"
         *           },
         *           "increment": {
         *             "income": "120000.00",
         *             "directCost": "60000.00",
         *             "managementCost": "4800.00",
         *             "fixedAssetCost": "2400.00",
         *             "riskCost": "10000.00",
         *             "tax": "6000.00"
         *           }
         *         }
         *       ]
         *     }
         */
        RoracQuestion: {
            schemeId?: string;
            on: components["schemas"]["LocalDate"];
            classes: components["schemas"]["ClassQuestion"][];
        };
        SaleQuestion: {
            product: string;
            quantity: components["schemas"]["Decimal"];
            completion?: components["schemas"]["Decimal"];
            deduction?: components["schemas"]["Decimal"];
        };
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
        ScoreboardRow: {
            /** Format: int32 */
            rank?: number;
            staffId?: string;
            name?: string;
            branchId?: string;
            tier?: string;
            score?: string;
            rorac?: components["schemas"]["Money"];
            complete?: boolean;
            dimensions?: components["schemas"]["DimensionPoints"][];
            additionalScore?: string;
        };
        /** @enum {string} */
        State: "SCORED" | "MISSING" | "NOT_APPLICABLE";
        StockItem: {
            averageBalance: components["schemas"]["Money"];
            years: components["schemas"]["Decimal"];
        };
        Terms: {
            income: components["schemas"]["Money"];
            directCost: components["schemas"]["Money"];
            managementCost: components["schemas"]["Money"];
            fixedAssetCost: components["schemas"]["Money"];
            riskCost: components["schemas"]["Money"];
            tax?: components["schemas"]["Money"];
        };
        TermsStatement: {
            income?: components["schemas"]["Money"];
            directCost?: components["schemas"]["Money"];
            managementCost?: components["schemas"]["Money"];
            fixedAssetCost?: components["schemas"]["Money"];
            riskCost?: components["schemas"]["Money"];
            tax?: components["schemas"]["Money"];
            rorac?: components["schemas"]["Money"];
        };
        Text: {
            zh?: string;
            en?: string;
        };
        TraceLine: {
            rule?: string;
            text?: components["schemas"]["Text"];
            value?: string;
        };
        UnattributedView: {
            noHolder?: components["schemas"]["Money"];
            unallocatedCost?: components["schemas"]["Money"];
            decayRetained?: components["schemas"]["Money"];
            total?: components["schemas"]["Money"];
        };
        Weights: {
            rowProducts?: string[];
            weights?: string[];
            lambdaMax?: string;
            consistencyIndex?: string;
            randomIndex?: string;
            consistencyRatio?: string;
            consistent?: boolean;
            eigenvector?: string[];
            eigenvalue?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Actor = components['schemas']['Actor'];
export type AdditionalSheet = components['schemas']['AdditionalSheet'];
export type AdvanceEntry = components['schemas']['AdvanceEntry'];
export type AdvanceQuestion = components['schemas']['AdvanceQuestion'];
export type AhpAnswer = components['schemas']['AhpAnswer'];
export type AhpQuestion = components['schemas']['AhpQuestion'];
export type BusinessClass = components['schemas']['BusinessClass'];
export type ClassQuestion = components['schemas']['ClassQuestion'];
export type ClassStatement = components['schemas']['ClassStatement'];
export type ClassifiedLoans = components['schemas']['ClassifiedLoans'];
export type Clawback = components['schemas']['Clawback'];
export type ClawbackQuestion = components['schemas']['ClawbackQuestion'];
export type Counts = components['schemas']['Counts'];
export type Decimal = components['schemas']['Decimal'];
export type DeferredPay = components['schemas']['DeferredPay'];
export type Dimension = components['schemas']['Dimension'];
export type DimensionPoints = components['schemas']['DimensionPoints'];
export type DimensionSheet = components['schemas']['DimensionSheet'];
export type DraftScheme = components['schemas']['DraftScheme'];
export type EvaluationSheet = components['schemas']['EvaluationSheet'];
export type ImportReport = components['schemas']['ImportReport'];
export type IndicatorRule = components['schemas']['IndicatorRule'];
export type IndicatorSheet = components['schemas']['IndicatorSheet'];
export type Instalment = components['schemas']['Instalment'];
export type Instant = components['schemas']['Instant'];
export type Judge = components['schemas']['Judge'];
export type LocalDate = components['schemas']['LocalDate'];
export type MakePayRunRequest = components['schemas']['MakePayRunRequest'];
export type Measured = components['schemas']['Measured'];
export type Money = components['schemas']['Money'];
export type OpenPeriodRequest = components['schemas']['OpenPeriodRequest'];
export type PagePayRow = components['schemas']['PagePayRow'];
export type PagePeriodView = components['schemas']['PagePeriodView'];
export type PageScoreboardRow = components['schemas']['PageScoreboardRow'];
export type PaidAdvance = components['schemas']['PaidAdvance'];
export type Pair = components['schemas']['Pair'];
export type ParkedEvent = components['schemas']['ParkedEvent'];
export type PayAnswer = components['schemas']['PayAnswer'];
export type PayDate = components['schemas']['PayDate'];
export type PayEntry = components['schemas']['PayEntry'];
export type PayEntryKind = components['schemas']['PayEntryKind'];
export type PayInput = components['schemas']['PayInput'];
export type PayLine = components['schemas']['PayLine'];
export type PayModel = components['schemas']['PayModel'];
export type PayQuestion = components['schemas']['PayQuestion'];
export type PayRow = components['schemas']['PayRow'];
export type PayRun = components['schemas']['PayRun'];
export type PayRunState = components['schemas']['PayRunState'];
export type PayStatement = components['schemas']['PayStatement'];
export type PayStatementView = components['schemas']['PayStatementView'];
export type PayTotals = components['schemas']['PayTotals'];
export type PeriodState = components['schemas']['PeriodState'];
export type PeriodView = components['schemas']['PeriodView'];
export type ProfitTerms = components['schemas']['ProfitTerms'];
export type Replay = components['schemas']['Replay'];
export type RoracAnswer = components['schemas']['RoracAnswer'];
export type RoracQuestion = components['schemas']['RoracQuestion'];
export type SaleQuestion = components['schemas']['SaleQuestion'];
export type SchemeView = components['schemas']['SchemeView'];
export type ScoreboardRow = components['schemas']['ScoreboardRow'];
export type State = components['schemas']['State'];
export type StockItem = components['schemas']['StockItem'];
export type Terms = components['schemas']['Terms'];
export type TermsStatement = components['schemas']['TermsStatement'];
export type Text = components['schemas']['Text'];
export type TraceLine = components['schemas']['TraceLine'];
export type UnattributedView = components['schemas']['UnattributedView'];
export type Weights = components['schemas']['Weights'];
export type $defs = Record<string, never>;
export interface operations {
    importAccounts: {
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
    getArrivals: {
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
                    "application/json": components["schemas"]["Counts"];
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
    listClientSatisfaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                periodId: string;
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
                    "application/json": components["schemas"]["Measured"][];
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
    importCostPools: {
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
    importFacts: {
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
    importIndicators: {
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
    listPeriods: {
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
                    "application/json": components["schemas"]["PagePeriodView"];
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
    openPeriod: {
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
                "application/json": components["schemas"]["OpenPeriodRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    getPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                periodId: string;
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
    closePeriod: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                periodId: string;
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
    listPay: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                periodId: string;
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
                    "application/json": components["schemas"]["PagePayRow"];
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
    getPayRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                periodId: string;
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
    makePayRun: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                periodId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakePayRunRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    approvePayRun: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                periodId: string;
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
    rejectPayRun: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                periodId: string;
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
    getPay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                periodId: string;
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
                    "application/json": components["schemas"]["PayStatementView"];
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
    getScoreboard: {
        parameters: {
            query?: {
                branchId?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                periodId: string;
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
                    "application/json": components["schemas"]["PageScoreboardRow"];
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
    getEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                periodId: string;
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
                    "application/json": components["schemas"]["EvaluationSheet"];
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
    softClosePeriod: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                periodId: string;
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
    importTargets: {
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
    whatIfAhpWeights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AhpQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AhpAnswer"];
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
    whatIfPay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayAnswer"];
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
    whatIfRorac: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoracQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoracAnswer"];
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
