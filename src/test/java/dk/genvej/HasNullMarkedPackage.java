package dk.genvej;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Whether the package of a class is {@link NullMarked}. */
final class HasNullMarkedPackage extends ArchCondition<JavaClass> {

	private HasNullMarkedPackage() {
		super("be in a @NullMarked package");
	}

	static ArchCondition<JavaClass> condition() {
		return new HasNullMarkedPackage();
	}

	@Override
	public void check(JavaClass type, ConditionEvents events) {
		boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
		events.add(new SimpleConditionEvent(type, marked,
				type.getFullName() + " is " + (marked ? "" : "not ") + "in a @NullMarked package"));
	}

}
