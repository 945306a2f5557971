/** Sets whose terms let weights learnt from them ship, and the sets that share texts with one of them. */
export const lenders = ['en_vader_amazon', 'en_vader_tweets'] as const;
const twins = ['en_huliu_cr'] as const;

export const isLender = (set: string): boolean => (lenders as readonly string[]).includes(set);

/** Whether a set may be measured only with weights learnt without the texts it is measured on. */
export const isFolded = (set: string): boolean => isLender(set) || (twins as readonly string[]).includes(set);
