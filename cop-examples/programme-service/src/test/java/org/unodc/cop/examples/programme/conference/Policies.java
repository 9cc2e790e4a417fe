package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableList;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.programme.SideEventPolicy;

/** The policy of the session, which a test changes for a while. */
public final class Policies {
  private Policies() {}

  /** What a test does while the policy is another one. */
  public interface Work {
    /** Does it. */
    void run() throws Exception;
  }

  /** Does something with another policy, then restores the former one. */
  public static void with(
      ConferenceStore store, UUID account, UnaryOperator<SideEventPolicy.Builder> change, Work work)
      throws Exception {
    ImmutableList<SideEventPolicy> former = store.current().conference().sideEventPolicies();
    put(store, account, change.apply(former.get(0).toBuilder()).build());
    try {
      work.run();
    } finally {
      put(store, account, former.get(0));
    }
  }

  private static void put(ConferenceStore store, UUID account, SideEventPolicy policy) {
    Conference now = store.current().conference();
    store.replace(account, now.toBuilder().sideEventPolicies(ImmutableList.of(policy)).build());
  }
}
