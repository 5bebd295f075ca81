//! The points of the picture.

use super::given::{assessment, catalog, figure, first, levels, role};
use docent::domain::self_check::{Figure, Point, RADIUS, Radar, Scope};

fn radar(signs: &[&str]) -> Radar {
    Radar::of(&figure(signs, role(1))).expect("six axes")
}

fn texts(points: &[Point]) -> Vec<String> {
    points.iter().map(ToString::to_string).collect()
}

#[test]
fn the_axes_go_round_from_the_top() {
    // Six axes: 100 · (sin 60°, cos 60°) = (86.6, 50).
    let ring = &radar(&[]).rings[4];
    let wanted =
        ["0.0,-100.0", "86.6,-50.0", "86.6,50.0", "0.0,100.0", "-86.6,50.0", "-86.6,-50.0"];
    assert_eq!(texts(ring), wanted);
    let ring = &radar(&[]).rings[0];
    let wanted = ["0.0,-20.0", "17.3,-10.0", "17.3,10.0", "0.0,20.0", "-17.3,10.0", "-17.3,-10.0"];
    assert_eq!(texts(ring), wanted);
}

#[test]
fn the_points_are_the_numbers_of_the_figure() {
    // The first axis: mean 3.5, and a target of 4. The second: three of six, mean
    // 2; low (6+3)/6 = 1.5, high (6+15)/6 = 3.5. The third has no mean.
    let radar = radar(&["333444", "222", "??????", "------", "111111", "555555"]);
    assert_eq!(radar.means[0], Some(Point { x: 0, y: -700 }));
    assert_eq!(radar.targets[0], Some(Point { x: 0, y: -800 }));
    // 0.4 · 86.6 = 34.6, 0.4 · 50 = 20.
    assert_eq!(radar.means[1].map(|it| it.to_string()), Some("34.6,-20.0".into()));
    let (low, high) = radar.ranges[1].expect("a range");
    // 0.3 · 86.6 = 26.0, 0.7 · 86.6 = 60.6.
    assert_eq!(texts(&[low, high]), ["26.0,-15.0", "60.6,-35.0"]);
    assert_eq!((radar.means[2], radar.means[3]), (None, None));
    assert!(radar.ranges[2].is_some());
    assert_eq!(radar.ranges[3], None);
    assert_eq!(texts(&[radar.means[4].expect("a mean")]), ["-17.3,10.0"]);
}

#[test]
fn the_left_half_mirrors_the_right_one() {
    for count in 3..=8_usize {
        let mut all = catalog().clone();
        let extra = all.competencies.clone();
        all.competencies.extend(extra.into_iter().take(2));
        all.competencies.truncate(count);
        let figure = Figure::new(&all, assessment(), &Scope::All, &levels(&[]), None);
        let radar = Radar::of(&figure).expect("a picture");
        for ring in &radar.rings {
            assert_eq!(ring.len(), count);
            for place in 1..count {
                let (one, other) = (ring[place], ring[count - place]);
                assert_eq!((one.x, one.y), (-other.x, other.y), "{count} axes, {place}");
            }
        }
        for (place, point) in radar.rings[4].iter().enumerate() {
            #[allow(clippy::cast_precision_loss, reason = "small numbers")]
            let angle = std::f64::consts::TAU * place as f64 / count as f64;
            let wanted = (f64::from(RADIUS) * angle.sin(), -f64::from(RADIUS) * angle.cos());
            let off = (f64::from(point.x) - wanted.0).hypot(f64::from(point.y) - wanted.1);
            assert!(off < 1.0, "{count} axes, {place}: {point} for {wanted:?}");
        }
    }
}

#[test]
fn one_competency_spans_no_area() {
    let figure = Figure::new(catalog(), assessment(), &first(), &levels(&["3"]), None);
    assert_eq!(Radar::of(&figure), None);
}
