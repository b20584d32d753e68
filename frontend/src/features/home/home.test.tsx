import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { readAs } from '../../../test/as.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';

it('tells a manager, who may not open the plan, how far it is', async () => {
  readAs('S0010', 'relationship-manager');
  server.use(
    http.get('*/api/portfolio/v1/allocation-plans/:planId', () =>
      HttpResponse.json({ type: 'urn:kejing:problem:role-needed', status: 403 }, { status: 403 }),
    ),
  );
  await open('/');
  const step = (await screen.findByRole('heading', { name: '客户分管' })).closest('li');
  await waitFor(() => expect(step).toHaveTextContent('已生效'));
  expect(step).toHaveTextContent('618');
});
