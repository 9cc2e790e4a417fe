package org.unodc.cop.examples.programme.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.examples.programme.security.WrongPasswords.Pair;

class WrongPasswordsTest {
  private static final int LIMIT = 10;
  private static final Pair DESK = new Pair("secretariat", "192.0.2.1");

  private final WrongPasswords wrong = new WrongPasswords(LIMIT);

  /** {@return how many of these guesses were checked} */
  private int guess(Pair pair, int times) {
    return IntStream.range(0, times)
        .map(
            i -> {
              boolean isChecked = wrong.waitingTime(pair).isEmpty();
              if (isChecked) {
                wrong.charge(pair);
              }
              return isChecked ? 1 : 0;
            })
        .sum();
  }

  private static Pair elsewhere(int number) {
    return new Pair(DESK.account(), "198.51.100." + number);
  }

  @Test
  void areLimitedForAnAccountFromAnAddress() {
    assertThat(guess(elsewhere(1), 100)).isEqualTo(LIMIT);
    assertThat(wrong.waitingTime(elsewhere(1)).orElseThrow())
        .isBetween(Duration.ofMillis(1), Duration.ofSeconds(6));
  }

  /** This is also the state after a restart: nobody has signed in yet. */
  @Test
  void ofAnotherAddressRefuseNoRightPassword() {
    guess(elsewhere(1), 1_000);

    assertThat(wrong.waitingTime(DESK)).isEmpty();
  }

  @Test
  void ofManyAddressesRefuseNoRightPasswordAndAreSlow() {
    int checked = IntStream.range(0, 200).map(i -> guess(elsewhere(i), 100)).sum();

    assertThat(wrong.waitingTime(DESK)).isEmpty();
    // Ten from each of the first two, which were not slowed down yet, and three from each other.
    assertThat(checked).isBetween(3 * 200, 3 * 200 + 2 * LIMIT);
  }

  @Test
  void leaveAPersonWhoErredTwiceAThirdAttempt() {
    IntStream.range(0, 10).forEach(i -> guess(elsewhere(i), 100));

    assertThat(guess(DESK, 2)).isEqualTo(2);
    assertThat(wrong.waitingTime(DESK)).isEmpty();
  }

  @Test
  void doNotSlowDownWhereTheAccountSignedInBefore() {
    wrong.signedIn(DESK);
    IntStream.range(0, 10).forEach(i -> guess(elsewhere(i), 100));

    assertThat(guess(DESK, LIMIT - 1)).isEqualTo(LIMIT - 1);
    assertThat(wrong.waitingTime(DESK)).isEmpty();
  }

  @Test
  void forOtherAccountsRefuseNoRightPasswordAtTheSameAddress() {
    IntStream.range(0, 20).forEach(i -> guess(new Pair("other-" + i, DESK.address()), 2));

    assertThat(wrong.waitingTime(DESK)).isEmpty();
  }

  @Test
  void forManyAccountsAreSlowAndThenRefused() {
    int checked =
        IntStream.range(0, 1_000).map(i -> guess(new Pair("other-" + i, "192.0.2.9"), 10)).sum();

    assertThat(checked).isBetween(10 * LIMIT, 10 * LIMIT + 5);
    assertThat(guess(DESK, 1)).isEqualTo(1);
  }
}
