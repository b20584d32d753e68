package kejing.gateway.problem;

import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;

/** The two languages of the product; Chinese unless the caller prefers English. */
public enum Language {
    CHINESE("zh-CN"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /** The first language of Accept-Language (by its weights) that the product speaks. */
    public static Language of(RoutingContext request) {
        for (LanguageHeader wanted : request.acceptableLanguages()) {
            switch (wanted.tag()) {
                case "zh" -> {
                    return CHINESE;
                }
                case "en" -> {
                    return ENGLISH;
                }
                case null, default -> {}
            }
        }
        return CHINESE;
    }
}
