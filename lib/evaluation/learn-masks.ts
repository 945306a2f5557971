/** Names that carry no feeling of their own, whatever was said of them in the texts that lend: makers, products, people, places. */
export const maskedWords: ReadonlySet<string> = new Set(
  `nikon canon sony nokia apple ipod iphone ipad itunes creative zen apex norton symantec linksys netgear hitachi diaper champ genie sandisk
  microsoft windows xp vista mac google gmail yahoo facebook twitter youtube instagram amazon ebay walmart target starbucks mcdonalds
  samsung motorola blackberry att verizon sprint tmobile cingular comcast netflix disney nintendo xbox playstation toshiba dell hp lexmark
  justin bieber obama romney trump christmas anonymous rt http https www com monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december america american london england uk usa micro mp3 dvd`.split(
    /\s+/,
  ),
);
