// Own judgement, MIT. Emoji without skin tone and variation selector; emoticons in lower case.
const emoji = `
2.5 😍 🥰 😻 🤩 💯 🏆 🎉 🥳
2 😀 😃 😄 😁 😊 ☺ 🙂 😋 🤗 😘 😚 😙 💖 💗 💕 💞 💓 💙 💚 💛 💜 🧡 🤍 🖤 ❤ ♥ 👍 👏 👌 🙌 💪 ✨ 🌟 ⭐ 😇 😎 💘 💝 🤎 ❣
1.2 😉 😌 😆 😅 🙏 🔝 ✅ ✔ 💐 🌹 🍀 🎁 😂 🤣 🎊 🥂 🍻 🆒 😜 😝 🫶 🤝
-1.2 😐 😑 😕 🙁 😒 🙄 😬 😏 😳 😓 😥 😪 😴 🤔 🤨 🥴 🤷 😔 ⚠ 🐌 😟 😯 🫤
-2 ☹ 😞 😖 😣 😩 😫 😢 😰 😨 😧 😦 😱 💔 👎 😤 🤦 🙅 ❌ 🚫 🗑 😵 😿 🙀 ⛔ 🆘
-2.5 😭 😠 😡 🤬 🤢 🤮 💩 🖕 👿 😾 😷
`;
const emoticons = `
2 :) :-) :d :-d =) =d ;d :] :')  <3 <3<3 (: (-: xd xdd xddd :* :-* ^^ ^_^ ^.^ 8) =] :)) :))) :o)
1.2 ;) ;-) :p :-p ;p =p ;]
-2 :( :-( =( :[ :'( :'-( :(( :((( ): )-: d: d-: >:( >:-( </3 :@ :-@ :c
-1.2 :/ :-/ :\\ :-\\ :| :-| =/ =\\ -_- -__- :s :-s :$ :x :o
`;

function compile(table: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const line of table.trim().split('\n')) {
    const [weight, ...symbols] = line.split(/\s+/);
    for (const symbol of symbols) weights.set(symbol, Number(weight));
  }
  return weights;
}

export const emojiWeights = compile(emoji);
export const emoticonWeights = compile(emoticons);
