import { useEffect, useRef } from 'react';
import { NavLink } from 'react-router';
import css from './PlaceRow.module.css';

interface PlaceRowProps {
  readonly label: string;
  readonly places: readonly { readonly to: string; readonly name: string }[];
}

/** The second row of the navigation: pages that belong to one piece of work. */
export function PlaceRow({ label, places }: PlaceRowProps) {
  const row = useRef<HTMLElement>(null);
  // On a telephone the row is wider than the screen.
  useEffect(() => {
    const here = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (row.current && here) row.current.scrollLeft = here.offsetLeft - row.current.offsetLeft - 48;
  }, []);
  return (
    <nav ref={row} className={`${css.places} no-print`} aria-label={label}>
      {places.map(({ to, name }) => (
        <NavLink key={to} to={to} end className={css.place ?? ''}>
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
