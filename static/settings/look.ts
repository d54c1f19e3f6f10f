/** How the editor looks, wherever it stands. */
import '../shared/people-picker.css';
import './members.css';
import './rules.css';
import './check-rows.css';
import './fields.css';
import './trial.css';
