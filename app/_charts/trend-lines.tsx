'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { TrendModel } from '@/lib/charts/prepare-trend';
import { useFigures } from '../_ui/use-figures';

const axis = { stroke: 'var(--muted)', fontSize: 12, tickLine: false, axisLine: false } as const;

/** Two lines told apart by colour and by stroke. Loaded when needed: Recharts is two thirds of a first load. */
export function TrendLines({ model }: { readonly model: TrendModel }) {
  const t = useTranslations('overview');
  const figures = useFigures();
  const data = useMemo(() => [...model.points], [model]);
  const when = model.grain === 'month' ? figures.month : figures.day;
  return (
    <div aria-hidden="true" className="h-60">
      <ResponsiveContainer width="100%" height="100%">
        <LineChart data={data} margin={{ top: 8, right: 8, bottom: 0, left: -12 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="start" tickFormatter={when} minTickGap={36} {...axis} />
          <YAxis tickFormatter={figures.count} allowDecimals={false} width={56} {...axis} />
          <Tooltip
            isAnimationActive={false}
            labelFormatter={(start) => (typeof start === 'string' ? when(start) : '')}
            formatter={(value) => (typeof value === 'number' ? figures.count(value) : '')}
            contentStyle={{
              background: 'var(--surface)',
              border: '1px solid var(--line)',
              borderRadius: 8,
              fontSize: 13,
            }}
            itemStyle={{ color: 'var(--ink)' }}
            labelStyle={{ color: 'var(--muted)' }}
          />
          <Line
            name={t('trendNegative')}
            dataKey="negative"
            stroke="var(--accent)"
            strokeWidth={2}
            dot={false}
            isAnimationActive={false}
          />
          <Line
            name={t('trendLeaving')}
            dataKey="leaving"
            stroke="var(--driver-indifference)"
            strokeWidth={2}
            strokeDasharray="5 4"
            dot={false}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
