/** How the editor looks, wherever it stands. */
import '../shared/search-field.css';
import './members.css';
import './rules.css';
import './check-rows.css';
import './fields.css';
import './trial.css';
