/**
 * A fictional bank and its year 2025, made from a seed: people, posts, scores, clients, accounts, monthly facts, cost
 * pools, targets. Everything ends in the CSV files that a bank would send; the services import nothing else.
 *
 * <p>The same seed gives the same bytes on every machine: one SplitMix64 stream per subject, {@link StrictMath} only,
 * amounts in whole fen. All names are invented.
 */
package kejing.demo.bank;
