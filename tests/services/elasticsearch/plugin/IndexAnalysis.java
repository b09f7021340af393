package lantern.tests;

import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * What the search's index needs of the module analysis-common, which the server for tests comes without: the tokenizer
 * "whitespace" and the filter "stemmer" for English and Spanish, under the names that every other server has them by.
 */
public class IndexAnalysis extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
            "whitespace",
            (index, environment, name, settings) -> TokenizerFactory.newFactory(name, WhitespaceTokenizer::new)
        );
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
            "stemmer",
            AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) -> new Stemmer(name, settings.get("language", "")))
        );
    }

    private static final class Stemmer implements TokenFilterFactory {
        private final String name;
        private final boolean isSpanish;

        Stemmer(String name, String language) {
            if (!language.equals("english") && !language.equals("light_spanish")) {
                throw new IllegalArgumentException("the server for tests has no stemmer [" + language + "]");
            }
            this.name = name;
            this.isSpanish = language.equals("light_spanish");
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public TokenStream create(TokenStream words) {
            return isSpanish ? new SpanishLightStemFilter(words) : new PorterStemFilter(words);
        }
    }
}
