package kejing.demo.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Names that nobody bears on purpose: common surnames and given characters, company names from invented brands. */
final class InventedNames {
    private static final List<String> SURNAMES = characters(
            "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹" + "彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严");
    private static final List<String> GIVEN =
            characters("安柏辰岱帆菲歌禾佳筠恺岚茗宁沛琪然珊棠薇溪妍悠泽芷舟竹朗衡景昭宛若星遥" + "牧言知行书砚澄漪霖霁晏晗容予真怀简映初岑逸翎绮蓁苒颂彤晖栩");
    private static final List<String> PLACES =
            List.of("青梧", "望湖", "东篱", "南苑", "西津", "北塔", "云溪", "松涛", "芦港", "石桥", "柳浦", "枫林", "长堤");
    private static final List<String> BRAND_FIRST = characters("瑞恒盛隆嘉宏泰裕丰锦鼎晟汇联启卓凌翔骏禾");
    private static final List<String> BRAND_SECOND = characters("源达通和信诚利昌茂兴远峰禄祥润邦畅博麦舟");
    private static final List<String> TRADES =
            List.of("机械制造", "纺织", "建材", "食品加工", "物流", "电子科技", "医药", "农业开发", "包装", "商贸", "五金", "化工", "家具", "印务", "新能源");
    private static final List<String> FORMS = List.of("有限公司", "有限公司", "有限公司", "股份有限公司", "集团有限公司");
    private static final List<String> SHOPS = List.of("五金店", "粮油店", "养殖场", "茶行", "布行", "家电行", "果蔬批发部", "建材经营部");
    private static final List<String> INSTITUTIONS =
            List.of("住房公积金管理中心", "财政局", "医疗保障中心", "公立医院", "师范学院", "社会保险中心", "交通投资平台", "水务管理处");
    private static final List<String> EARLIER_EMPLOYERS =
            List.of("望湖农村信用社", "云溪城市信用社", "柳浦村镇银行", "长堤信托公司", "松涛证券营业部", "石桥保险支公司");

    private final Set<String> given = new HashSet<>();
    private final SplitMix64 dice;

    InventedNames(SplitMix64 dice) {
        this.dice = dice;
    }

    /** A person's name that this table has not given before. */
    String person() {
        return fresh(() -> {
            String first = dice.oneOf(GIVEN);
            return dice.oneOf(SURNAMES) + first + (dice.chance(0.8) ? dice.oneOf(GIVEN) : "");
        });
    }

    String company() {
        return fresh(() -> dice.oneOf(PLACES)
                + dice.oneOf(BRAND_FIRST)
                + dice.oneOf(BRAND_SECOND)
                + dice.oneOf(TRADES)
                + dice.oneOf(FORMS));
    }

    /** A sole trader: a person's name or a shop under a person's name. */
    String trader() {
        return dice.chance(0.7) ? person() : fresh(() -> dice.oneOf(PLACES) + person() + dice.oneOf(SHOPS));
    }

    String institution(int number) {
        return "青梧市" + INSTITUTIONS.get(number % INSTITUTIONS.size());
    }

    String earlierEmployer() {
        return dice.oneOf(EARLIER_EMPLOYERS);
    }

    private String fresh(Supplier<String> draw) {
        String name = draw.get();
        for (int redraw = 0; !given.add(name); redraw++) {
            name = redraw < 20 ? draw.get() : draw.get() + dice.oneOf(GIVEN);
        }
        return name;
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
