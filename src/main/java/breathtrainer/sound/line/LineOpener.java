package breathtrainer.sound.line;

/** Where a line to a loudspeaker comes from. */
@FunctionalInterface
interface LineOpener {
    /**
     * Opens a line that holds {@link Loudspeaker#BUFFER} samples.
     *
     * @throws DeviceException if there is none
     */
    OpenLine open() throws DeviceException;
}
