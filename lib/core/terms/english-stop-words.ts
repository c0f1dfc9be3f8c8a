/** English words that no term begins or ends with, and that may stand unaligned inside one. Lower case. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  `the a an of in on at to for from by with and or but not no as is are was were be been being am it its he him his she
  her hers they them their theirs we us our ours you your yours i me my mine this that these those there here which who
  whom whose what when where why how if then than so such will would shall should can could may might must do does did
  done has have had having about into over under after before between during through against among within without up
  down out off also very more most much many some any each every all both other another own same too only just even
  still yet again now however while because since until although though upon per via said say says`
    .split(/\s+/)
    .filter((word) => word.length > 0),
);
