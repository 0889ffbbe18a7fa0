/**
 * From samples to onsets of inhale and exhale, breaths and the quality of the signal.
 *
 * <p>One breath on its way through the stages. Time runs to the right, the lung level is up, {@code *} is what the sensor
 * gives, and the marks below say who sees what, and when:
 *
 * <pre>
 *   lung level
 *     1 |             * * *                                 * * *
 *       |          *         *                           *         *
 *       |        *              *                      *
 *       |      *                   *                 *
 *     0 |* * *                        *  *  *  *  *
 *       +---------------------------------------------------------------&gt; time
 *            ^       ^    ^                ^        ^
 *            |       |    |                |        PauseBegan + BreathEnded: it rests
 *            |       |    |                rest begins
 *            |       |    ExhaleBegan is declared: a fast member is sure (0.3 to 0.6 s after the onset)
 *            |       extremum: the middle of the plateau (lungs full)
 *            onset of the inhale
 *                              ^ a second later the reference tier is sure as well, and judges the members
 * </pre>
 *
 * <ol>
 *   <li>{@link breathtrainer.signal.SpikeGuard} keeps back what no chest can make. {@link breathtrainer.signal.Grid} makes 25
 *       even steps a second of what is left. {@link
 *       breathtrainer.breath.Projection} makes one value of a step: a belt's own, or the movement of an accelerometer along
 *       the axis in which breath tilts it.
 *   <li>{@link breathtrainer.breath.SeatBridge} waits while a belt is loose, and when it is tight again in its old seat makes
 *       breath of what was felt meanwhile ({@link breathtrainer.breath.FeltLoosely}).
 *   <li>{@link breathtrainer.breath.JumpAbsorber} takes out what is faster than any breath: the level stands still during a
 *       jump and goes on from where it was. Of a belt {@link breathtrainer.breath.CoughBridge} keeps back what is so quick until it
 *       is over, a fifth of a second later, and leads straight across it: of a cough none of what follows sees anything.
 *   <li>{@link breathtrainer.breath.ReferenceTier} decides what <em>is</em> a breath, in a slow low-pass and in proportion to
 *       what was usual of late ({@link breathtrainer.breath.UsualBreath}). It is seldom wrong, and 0.7 to 1.7 s late. A belt has
 *       a {@link breathtrainer.breath.HysteresisTier}, which goes from extreme to extreme and turns when the level has come back
 *       plainly or steadily ({@link breathtrainer.breath.TurnRule}). An accelerometer has a {@link
 *       breathtrainer.breath.SegmentTier}: heart and sway move it as much as a small breath does, so all places at which it may
 *       have turned ({@link breathtrainer.breath.TurnCandidates}) are weighed together, by what each half-breath between them
 *       costs ({@link breathtrainer.breath.SegmentCost}), and {@link breathtrainer.breath.LikeliestDivision} wins. How long half-breaths are is learnt from them; where {@link
 *       breathtrainer.breath.HeardPace}, which knows no turns, hears quite another pace, that one counts; and what was quicker between
 *       two poses does not ({@link breathtrainer.breath.PosePace}).
 *   <li>Nothing that was learnt may last. When breath suddenly becomes much smaller or quicker, {@link
 *       breathtrainer.breath.RegularSwings} sees that it is regular, and what is usual is learnt anew. When the tier has long been
 *       silent {@link breathtrainer.breath.FreshLook} looks as if nothing had been before ({@link
 *       breathtrainer.breath.OtherBreath} is where a tier asks for both), and {@link breathtrainer.breath.Ringing} starts a
 *       filter anew that still swings from something that is over.
 *   <li>{@link breathtrainer.breath.FastMember}s follow the same breath by quicker means: {@link
 *       breathtrainer.breath.HysteresisMember}s by low-passes of their own, {@link breathtrainer.breath.SlopeMember}s by the
 *       slope of a curve through the last second. Each keeps its threshold above its own largest counter-moves inside recent
 *       half-breaths, so a heart beat does not count as a turn.
 *   <li>{@link breathtrainer.breath.Supervisor} compares them with the reference at each of its turns. The quickest of those
 *       that agreed four times in a row ({@link breathtrainer.breath.TrackRecord}) may speak alone for the next half-breath;
 *       any three that agreed the last time may speak together, for they seldom err at the same moment.
 *   <li>{@link breathtrainer.breath.TurnDeclarer} declares what they see, if the half-breath was large and long enough and no
 *       breath hold is only trembling, else what the reference sees. {@link breathtrainer.breath.TurnMarker} finds where it
 *       began. What is declared stays.
 *   <li>{@link breathtrainer.breath.RestWatch} sees when the chest comes to rest, {@link breathtrainer.breath.SensorWatch}
 *       when there is nothing to be seen, {@link breathtrainer.breath.UnseenWatch} when readings come and no breath was found
 *       in them for far too long, {@link breathtrainer.breath.Quality} how plain it is.
 *   <li>{@link breathtrainer.breath.StillWatch} sees whether the wearer, who may have changed the pose, is still again.
 *   <li>{@link breathtrainer.breath.Sign} knows which way is inhale. An accelerometer's axis has no end that would be it: {@link
 *       breathtrainer.breath.Polarity} gathers from the shape of breath what speaks for either, or {@link
 *       breathtrainer.breath.GuidedInhale} sees it when the wearer is asked. It is decided once, and kept.
 *   <li>{@link breathtrainer.breath.EventAnnouncer} makes events of all this and counts. In a hold with an accelerometer {@link
 *       breathtrainer.breath.BreathTally} counts beside it without turns: {@link breathtrainer.breath.BreathBelief} knows how
 *       likely each moment and pace of breath is, and goes on at its pace while a movement hides it. A breath that was split
 *       is not counted twice, and one that was hidden is told with the next turn.
 * </ol>
 *
 * <p>{@link breathtrainer.breath.Tuning}, {@link breathtrainer.breath.SegmentTuning}, {@link
 * breathtrainer.breath.SensorTuning}, {@link breathtrainer.breath.LevelTuning}, {@link breathtrainer.breath.RecoveryTuning} and {@link
 * breathtrainer.breath.TallyTuning} hold every number. Why two tiers: no rule is both quick and safe. A hysteresis of a
 * quarter of the swing is safe and 1.7 s late at 6 breaths a minute; one of a twenty-fifth is in time and counts heart beats.
 * A judge who is late but right can tell which quick rule is good for this wearer now.
 *
 * <p>Turned down, because measured to bring nothing: a notch for the heart beat; going back before a movement when the gate
 * closes; high-passes in the way of the level, which make slow breath seem early; correcting a mark afterwards, which would
 * make what was told untrue.
 */
@NullMarked
package breathtrainer.breath;

import org.jspecify.annotations.NullMarked;
