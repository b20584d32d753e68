import { Drawer } from 'antd';
import type { ReactNode } from 'react';

interface SideSheetProps {
  readonly title: ReactNode;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** An explanation beside the board it explains; fills the screen of a phone. */
export function SideSheet({ title, open, onClose, children }: SideSheetProps) {
  return (
    <Drawer title={title} open={open} onClose={onClose} size={Math.min(560, globalThis.innerWidth)} destroyOnHidden>
      {children}
    </Drawer>
  );
}
