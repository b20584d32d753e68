import { NavLink } from 'react-router';
import css from './PlaceRow.module.css';

interface PlaceRowProps {
  readonly label: string;
  readonly places: readonly { readonly to: string; readonly name: string }[];
}

/** The second row of the navigation: pages that belong to one piece of work. */
export function PlaceRow({ label, places }: PlaceRowProps) {
  return (
    <nav className={`${css.places} no-print`} aria-label={label}>
      {places.map(({ to, name }) => (
        <NavLink key={to} to={to} end className={css.place ?? ''}>
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
