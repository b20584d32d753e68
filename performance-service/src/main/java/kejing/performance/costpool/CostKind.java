package kejing.performance.costpool;

/** What a pool pays for: management cost Cm (管理费用) or fixed assets Cf (固定资产投入), P-09. */
public enum CostKind {
    MANAGEMENT,
    FIXED_ASSET
}
