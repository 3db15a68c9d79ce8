/**
 * How well signal and noise are told apart, and how readily "signal" is said. With z the inverse of the standard normal distribution:
 *
 *     H  = (hits + 0.5) / (hits + misses + 1)
 *     F  = (false alarms + 0.5) / (false alarms + correct rejections + 1)
 *     d' = z(H) - z(F)
 *     c  = -(z(H) + z(F)) / 2
 *
 * d' is 0 where the two are not told apart at all; c is above 0 where "signal" is said too seldom, below 0 where it is said too often (distrust of everything).
 * The 0.5 and 1 are the log-linear correction, which keeps both finite for rates of 0 and 1: M. J. Hautus, "Corrections for extreme proportions and their biasing effects on
 * estimated values of d'", Behavior Research Methods, Instruments & Computers 27 (1995) 46-51, doi:10.3758/BF03203619. With six chats of each kind, d' of one player is a rough figure;
 * it is meant for groups.
 * @param {{hits: number, misses: number, falseAlarms: number, rightlyLeft: number}} counts rightlyLeft are the correct rejections
 * @returns {{dPrime: number, criterion: number}|null} to three decimals; null where there was no signal or no noise
 */
export function detection({ hits, misses, falseAlarms, rightlyLeft }) {
  if (hits + misses === 0 || falseAlarms + rightlyLeft === 0) return null;
  const hit = inverseNormal((hits + 0.5) / (hits + misses + 1));
  const alarm = inverseNormal((falseAlarms + 0.5) / (falseAlarms + rightlyLeft + 1));
  return { dPrime: rounded(hit - alarm), criterion: rounded(-(hit + alarm) / 2) };
}

// Adding 0 makes 0 of -0.
const rounded = value => Math.round(value * 1000) / 1000 + 0;

const middle = {
  over: [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239],
  under: [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1],
};
const tail = {
  over: [-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783],
  under: [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
};
const tailBegins = 0.02425;

/** z of a probability between 0 and 1: P. J. Acklam's rational approximation (2003), relative error below 1.15e-9. */
export function inverseNormal(probability) {
  if (probability > 0.5) return -inverseNormal(1 - probability);
  if (probability < tailBegins) {
    const root = Math.sqrt(-2 * Math.log(probability));
    return sum(tail.over, root) / sum(tail.under, root);
  }
  const centred = probability - 0.5;
  const square = centred * centred;
  return centred * sum(middle.over, square) / sum(middle.under, square);
}

/** A polynomial, highest power first. */
const sum = (factors, x) => factors.reduce((total, factor) => total * x + factor, 0);
