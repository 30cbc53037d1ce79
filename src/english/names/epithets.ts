/** Bynames of rulers and others that are told apart by them: `Alfred the Great`, `Lucas Cranach the Elder`. Own list. */
export const EPITHETS: ReadonlySet<string> = new Set(
  `great elder younger older bald bold good bad fat short tall pious wise terrible magnificent conqueror confessor lion
  lionheart lionhearted unready red black white fair handsome simple stammerer strong brave just cruel hammer hunchback
  navigator fearless rash peaceful silent saint blind lame quiet liberator victorious fowler quarrelsome proud gentle
  meek martyr apostate theologian venerable baptist evangelist apostle ironside unlucky impaler dane saxon norman
  bastard child young old exile hermit monk wolf boneless lawgiver accursed merciful catholic ceremonious glorious
  invincible beloved affable mad lazy idle warlike illustrious learned chaste crusader grim pilgrim restorer possessed`.split(
    /\s+/,
  ),
)
